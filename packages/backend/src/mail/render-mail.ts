import type { LegalRef, PlainDate, Receipt } from '@bonne-foi/contract';
import { formatDate } from '@bonne-foi/contract/fields';
import { parisDay } from '@bonne-foi/law';
import { escapeHtml } from '../escape.ts';
import type { Language } from '../http/language.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { MailRow } from './mail-row.ts';
import { mailWords } from './words.ts';

/** A mail in words. */
export interface RenderedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly languages: readonly Language[];
}

/** What a mail is put into words with. */
export interface MailFacts {
  readonly procedure: Procedure;
  /** The receipt that it carries, for `registration` and `acknowledgement`. */
  readonly receipt?: Receipt;
}

/**
 * Puts a mail into words, as plain text and as a page. In French always: it is the language of the law (CRPA
 * L111-1) and of its mentions; in English above for who reads it.
 */
export function renderMail(mail: MailRow, facts: MailFacts): RenderedMail {
  const languages: Language[] = mail.language === 'fr' ? ['fr'] : [mail.language, 'fr'];
  const parts = languages.map((language) => ({ language, paragraphs: paragraphsOf(mail, facts, language) }));
  const subject = subjectOf(mail, mail.language);
  return {
    subject,
    text: `${parts.map(({ paragraphs }) => paragraphs.join('\n\n')).join('\n\n---\n\n')}\n`,
    html: pageOf(subject, parts),
    languages,
  };
}

function namedOf(
  { number = '', deadline }: MailRow,
  language: Language,
): { number: string; deadline: string } {
  return { number, deadline: deadline === undefined ? '' : dayWords(deadline, language) };
}

/** One line, whatever is in it: no line end can add a header. */
function subjectOf(mail: MailRow, language: Language): string {
  return mailWords[language].subject[mail.kind](namedOf(mail, language)).replaceAll(
    /[\p{Cc}\u2028\u2029]+/gu,
    ' ',
  );
}

function paragraphsOf(mail: MailRow, facts: MailFacts, language: Language): string[] {
  const words = mailWords[language];
  const { holder, authority } = facts.procedure;
  const { frenchBelow } = words;
  return [
    ...(frenchBelow === undefined ? [] : [frenchBelow]),
    words.hello,
    ...bodyOf(mail, facts, language),
    words.follow,
    words.safe,
    words.noReply,
    words.signature(holder.name, authority.name, holder.phone),
  ].map((paragraph) => paragraph.replaceAll(/\s*\n\s*/gu, ', '));
}

function bodyOf(mail: MailRow, { receipt }: MailFacts, language: Language): readonly string[] {
  const { kind } = mail;
  if (kind === 'registration' || kind === 'acknowledgement') {
    if (receipt === undefined) throw new Error('The mail of a receipt needs its receipt.');
    return receiptParagraphs(receipt, language);
  }
  return mailWords[language].body[kind](namedOf(mail, language));
}

/** Every mention that CRPA R112-11-1 asks of an acknowledgement, without a value of what was sent. */
function receiptParagraphs(receipt: Receipt, language: Language): string[] {
  const { receipt: words } = mailWords[language];
  const { number, service, silence, missingItems = [] } = receipt;
  const at = instantWords(receipt.receivedAt, language);
  if (receipt.kind === 'registration') return [words.registered(at, number), words.registrationProof];
  const remedies = (silence?.remedies ?? []).map(({ label, deadline }) =>
    deadline === undefined ? label : words.before(label, dayWords(deadline, language)),
  );
  return [
    words.received(at, number),
    words.proof,
    ...(service === undefined
      ? []
      : [
          words.service({
            service: service.name,
            address: [service.postalAddress, service.email].filter((each) => each !== undefined).join(', '),
            phone: service.phone,
          }),
        ]),
    ...(silence === undefined
      ? [words.declaration]
      : [
          `${words[silence.effect === 'acceptance' ? 'acceptance' : 'rejection'](dayWords(silence.deemedOn, language))} ${words.sources(sourcesOf(silence.legalBasis))}`,
        ]),
    ...(remedies.length === 0 ? [] : [words.remedies(remedies.join(' ; '))]),
    ...(silence?.effect === 'acceptance' ? [words.attestation] : []),
    ...missingItems.map(({ label, deadline, legalBasis }) =>
      words.missing(label, dayWords(deadline, language), words.sources(sourcesOf(legalBasis))),
    ),
  ];
}

function sourcesOf(sources: readonly LegalRef[]): string {
  return sources.map(({ text, article }) => `${text}, ${article}`).join(' ; ');
}

const times: { readonly [language in Language]: Intl.DateTimeFormat } = {
  fr: new Intl.DateTimeFormat('fr-FR', { timeStyle: 'short', timeZone: 'Europe/Paris' }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Paris' }),
};

function instantWords(at: string, language: Language): string {
  return mailWords[language].at(dayWords(parisDay(at), language), times[language].format(new Date(at)));
}

const days = new Map<string, string>();

/** A day in words. Mails of one night name few days: each is put into words once. */
function dayWords(day: PlainDate, language: Language): string {
  const key = `${language} ${day}`;
  const known = days.get(key);
  if (known !== undefined) return known;
  if (days.size > 1000) days.clear();
  const words = formatDate(day, language);
  days.set(key, words);
  return words;
}

/** The same words as a page: a title, paragraphs, the language of each part. No picture, no link, nothing from elsewhere. */
function pageOf(
  subject: string,
  parts: readonly { readonly language: Language; readonly paragraphs: readonly string[] }[],
): string {
  const [first] = parts;
  const sections = parts.map(
    ({ language, paragraphs }) =>
      `<div lang="${language}">\n${paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('\n')}\n</div>`,
  );
  return `<!doctype html>
<html lang="${first?.language ?? 'fr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(subject)}</title>
<style>body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 sans-serif; }</style>
</head>
<body>
<main>
<h1>${escapeHtml(subject)}</h1>
${sections.join('\n<hr>\n')}
</main>
</body>
</html>
`;
}
