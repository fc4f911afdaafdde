import type { AdviceCard } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { advice, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { folded, notice } from './blocks.ts';
import { lawLine } from './people.ts';
import { formatsOf } from './record-words.ts';
import { richText } from './rich-text.ts';

/** Cards about one path, best first. A card past its `validUntil`, or not yet valid, is not shown. */
export const cardsFor = (cards: readonly AdviceCard[], path: string, today: string): AdviceCard[] =>
  current(cards, today).filter((card) => card.fields?.some((pattern) => reaches(pattern, path)));

/** Cards about the procedure as a whole. */
export const generalCards = (cards: readonly AdviceCard[], today: string): AdviceCard[] =>
  current(cards, today).filter((card) => !card.fields?.length);

const current = (cards: readonly AdviceCard[], today: string): AdviceCard[] =>
  cards
    .filter((card) => card.validFrom <= today && (card.validUntil === undefined || card.validUntil >= today))
    .sort((one, other) => (other.rank ?? 0) - (one.rank ?? 0));

const reaches = (pattern: string, path: string): boolean => {
  const steps = path.split('/');
  const wanted = (pattern.split('#')[0] ?? '').split('/');
  return wanted.length === steps.length && wanted.every((step, at) => step === '*' || step === steps[at]);
};

/** The mistake others make here, before the field it concerns; what to do in one paragraph, the rest folded. */
export const adviceNotice = (context: ViewContext, card: AdviceCard): TemplateResult => {
  const [first, ...rest] = card.advice;
  return notice(
    'advice',
    icon(advice),
    html`<p class="notice-title">${context.words('advice.field', { error: lowerFirst(card.error) })}</p>
      ${first ? richText(context, [first]) : nothing}
      ${folded(context.words('advice.more'), [richText(context, rest), provenance(context, card)])}`,
  );
};

/** Warnings, age and sources of a card: an old one says so. */
export const provenance = (context: ViewContext, card: AdviceCard): TemplateResult => {
  const { words } = context;
  const date = formatsOf(context).date(card.lastCheckedAt);
  return html`${card.warnings?.map(
      (warning) =>
        html`<p class="strong">${words('advice.warning')}</p>
          ${richText(context, warning)}`,
    )}
    ${lawLine(context, card.legalBasis)}
    <p class="muted">
      ${card.reviewBy < context.today ? words('advice.stale', { date }) : words('advice.checked', { date })}
      ${card.source.urls.map((url) => sourceLink(context, url))}
    </p>`;
};

const sourceLink = (context: ViewContext, url: string): TemplateResult | typeof nothing => {
  const href = url.startsWith('https:') ? context.href({ href: url }) : undefined;
  if (href === undefined) return nothing;
  const host = new URL(url).hostname.replace(/^www\./, '');
  return html`${context.words('advice.source', { source: '' })}<a href=${href} rel="noopener noreferrer"
      >${host}</a
    >`;
};

const lowerFirst = (text: string): string =>
  /^\p{Lu}(\p{Ll}|’|')/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
