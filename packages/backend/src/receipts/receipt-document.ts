import { spell } from '@bonne-foi/contract/fields';
import type { LegalRef, Receipt, SubmittedLine } from '@bonne-foi/contract';
import { receiptName } from './make-receipt.ts';
import { dateWords, instantWords } from './wording.ts';

/** A term, what it is, and smaller lines under it. */
export interface Fact {
  readonly term: string;
  readonly value: string;
  readonly notes: readonly string[];
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'heading'; readonly text: string };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A receipt in words: its page and its PDF say this, and nothing else. */
export interface ReceiptDocument {
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  readonly received: string;
  readonly sections: readonly Section[];
}

/**
 * A receipt in French.
 * @param next what happens next, in sentences
 */
export function toDocument(receipt: Receipt, next: readonly string[]): ReceiptDocument {
  const sections = [
    section('L’essentiel', [facts(essentials(receipt))]),
    section('Ce que vous avez envoyé', sent(receipt)),
    section('Documents qui manquent encore', missing(receipt)),
    section('La suite', after(receipt, next)),
    section('Ce que prouve ce document', proof(receipt)),
  ];
  return {
    title: receiptName(receipt),
    issuer: receipt.issuer.name,
    number: receipt.number,
    received: instantWords(receipt.receivedAt),
    sections: sections.filter(({ blocks }) => blocks.length > 0),
  };
}

function essentials(receipt: Receipt): Fact[] {
  const { receivedAt, issuedAt, sender, onBehalfOf, service, sentTo, isRequest } = receipt;
  const kinds = (receipt.qualification ?? []).flatMap((kind) => qualifications[kind] ?? []);
  return [
    fact('Reçu le', instantWords(receivedAt), ['Cette date fait foi pour respecter un délai.']),
    ...(issuedAt === receivedAt ? [] : [fact('Délivré le', instantWords(issuedAt))]),
    ...(sender === undefined ? [] : [fact('Envoyé par', sender)]),
    ...(onBehalfOf === undefined ? [] : [fact('Pour', onBehalfOf.name)]),
    ...(service === undefined ? [] : [fact('Service chargé du dossier', service.name, contact(service))]),
    fact('Type d’envoi', kinds.join(', ') || (isRequest ? 'demande' : 'déclaration'), [
      ...(isRequest ? [] : ['L’absence de réponse ne vaut ni accord ni refus.']),
    ]),
    ...(sentTo === undefined ? [] : [fact('Accusé envoyé à', sentTo)]),
  ];
}

const qualifications: { readonly [kind: string]: string } = {
  declaration: 'déclaration',
  request: 'demande',
  information: 'information',
  overpayment_rectification: 'demande de corriger un trop-perçu',
  prior_appeal: 'recours préalable',
  gdpr_rectification: 'rectification de données personnelles',
};

function contact(service: NonNullable<Receipt['service']>): string[] {
  const { organisation, postalAddress, phone, email, hours } = service;
  return [
    ...(organisation === undefined || organisation.name === service.name ? [] : [organisation.name]),
    ...(postalAddress?.split('\n') ?? []),
    spell('phone', phone),
    ...(email === undefined ? [] : [email]),
    ...(hours === undefined ? [] : [hours]),
  ];
}

function sent({ summary, attachments = [], swornStatement }: Receipt): Block[] {
  const files = attachments.map(({ name, size }) => `${name}, ${sizeWords(size)}`);
  return [
    ...(summary.length === 0 ? [] : [facts(summary.map(submitted))]),
    ...(files.length === 0 ? [] : [heading('Fichiers reçus'), list(files)]),
    ...(swornStatement === true ? [words('Avec votre attestation sur l’honneur.')] : []),
  ];
}

const operations: { readonly [op: string]: string } = {
  confirm: 'vous confirmez que c’est exact',
  describe: 'vous décrivez une erreur',
  answer: 'vous répondez',
  addItem: 'ajouté',
  removeItem: 'retiré',
};

function submitted(line: SubmittedLine): Fact {
  const { label, op, before, after: now, wrongSince, effectiveDate, comment } = line;
  return fact(label, now ?? operations[op] ?? 'envoyé', [
    ...(before === undefined ? [] : [`Avant : ${before}`]),
    ...(wrongSince === undefined ? [] : [`Faux depuis : ${dateWords(wrongSince)}`]),
    ...(effectiveDate === undefined ? [] : [`Changé le ${dateWords(effectiveDate)}`]),
    ...(comment === undefined ? [] : [`Vos mots : « ${comment} »`]),
  ]);
}

function missing({ missingItems = [] }: Receipt): Block[] {
  if (missingItems.length === 0) return [];
  return [
    facts(
      missingItems.map(({ label, deadline, because, legalBasis }) =>
        fact(label, `À envoyer avant la fin du ${dateWords(deadline)}`, [
          ...(because === undefined ? [] : [because]),
          `Exigé par : ${sources(legalBasis)}`,
        ]),
      ),
    ),
  ];
}

function after({ silence, kind }: Receipt, next: readonly string[]): Block[] {
  const steps = next.length === 0 ? [] : [list(next)];
  const wait = kind === 'registration' ? [words('Ce n’est pas encore une réponse à votre correction.')] : [];
  if (silence === undefined) return [...wait, ...steps];
  const meaning = silence.effect === 'rejection' ? 'est refusée' : 'est acceptée';
  const remedies = (silence.remedies ?? []).map(({ label, deadline, address }) =>
    [
      label,
      ...(deadline === undefined ? [] : [`avant la fin du ${dateWords(deadline)}`]),
      ...(address === undefined ? [] : [address.replaceAll('\n', ', ')]),
    ].join(', '),
  );
  return [
    ...wait,
    ...steps,
    words(
      `Sans réponse à la fin du ${dateWords(silence.deemedOn)}, votre demande ${meaning}, si votre dossier est complet (${sources(silence.legalBasis)}).`,
    ),
    ...(silence.attestation === undefined ? [] : [words(silence.attestation)]),
    ...(remedies.length === 0 ? [] : [heading('Vos recours'), list(remedies)]),
  ];
}

function proof({ proofNote, contentDigest, signature, issuer }: Receipt): Block[] {
  return [
    ...(proofNote === undefined ? [] : [words(proofNote)]),
    facts([
      fact('Empreinte', contentDigest, ['Elle permet de vérifier que rien n’a changé depuis l’envoi.']),
      ...(signature === undefined
        ? []
        : [
            fact('Signature', `Signé avec la clé ${signature.kid}`, [
              `Gardez ce fichier : il contient les données signées. Chacun peut le vérifier avec les clés publiées par ${issuer.url}.`,
            ]),
          ]),
    ]),
  ];
}

function sources(references: readonly LegalRef[]): string {
  return references.map(({ text, article }) => `${text}, article ${article}`).join(' ; ');
}

const figures = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${figures.format(bytes)}\u00a0octets`;
  if (bytes < 1_000_000) return `${figures.format(Math.round(bytes / 1000))}\u00a0Ko`;
  return `${figures.format(bytes / 1_000_000)}\u00a0Mo`;
}

function section(title: string, blocks: readonly Block[]): Section {
  return { title, blocks };
}

function fact(term: string, value: string, notes: readonly string[] = []): Fact {
  return { term, value, notes };
}

function facts(all: readonly Fact[]): Block {
  return { kind: 'facts', facts: all };
}

function list(items: readonly string[]): Block {
  return { kind: 'list', items };
}

function words(text: string): Block {
  return { kind: 'text', text };
}

function heading(text: string): Block {
  return { kind: 'heading', text };
}
