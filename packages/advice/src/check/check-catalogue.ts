import type { AdviceCard } from '@bonne-foi/contract';
import { toDefinition } from '../field-path.ts';
import { loadCatalogue } from '../load-catalogue.ts';
import { isObject } from '../shapes.ts';
import { foldedText } from './card-text.ts';
import { fieldsRead } from './detect-fields.ts';
import type { Add, Finding } from './finding.ts';
import { writingFindings } from './writing.ts';

/** A procedure that the catalogue may name: its key, and the paths of its fields. */
export interface KnownProcedure {
  readonly key: string;
  readonly fields: readonly string[];
}

export interface CheckOptions {
  /** The day in Europe/Paris. */
  readonly today: string;
  /** Procedures known; cards of another procedure are left alone. */
  readonly procedures?: readonly KnownProcedure[];
}

/** Everything to know before publishing a catalogue: what a loader refuses, then dates, duplicates, references, writing. */
export function checkCatalogue(json: unknown, options: CheckOptions): readonly Finding[] {
  const loaded = loadCatalogue(json);
  const findings: Finding[] = loaded.ok ? [] : loaded.issues.map((issue) => ({ level: 'error', ...issue }));
  const mistakes = new Map<string, string>();
  const positions = positionsOf(json);
  for (const card of loaded.catalogue?.cards ?? []) {
    const at = `/items/${positions.get(card.id) ?? 0}`;
    const add: Add = (level, member, code, message, todo) =>
      findings.push({ level, card: card.id, pointer: `${at}/${member}`, code, message, todo });
    checkDates(card, options.today, add);
    checkReferences(card, options.procedures ?? [], add);
    writingFindings(card, add);
    const mistake = [card.lang ?? 'fr', card.administration, card.procedure, foldedText(card.error)].join(
      ' ',
    );
    const other = mistakes.get(mistake);
    if (other !== undefined)
      add('error', 'error', 'same-mistake', `is the mistake of ${other} too`, 'keep one card');
    else mistakes.set(mistake, card.id);
  }
  return [...findings, ...memoryFindings(json)];
}

function checkDates(
  { validFrom, validUntil, reviewBy, lastCheckedAt }: AdviceCard,
  today: string,
  add: Add,
): void {
  if (validUntil !== undefined && validUntil < validFrom) {
    add('error', 'validUntil', 'dates-order', 'is before validFrom', 'put the two dates in order');
  } else if (validUntil !== undefined && validUntil < today) {
    add(
      'warning',
      'validUntil',
      'expired',
      'is past: the card is no longer shown',
      'remove the card, or renew it',
    );
  }
  if (reviewBy < lastCheckedAt) {
    add(
      'error',
      'reviewBy',
      'dates-order',
      'is before lastCheckedAt',
      'give the next day to look at the card',
    );
  } else if (reviewBy < today) {
    add(
      'warning',
      'reviewBy',
      'stale',
      'is past',
      'read the sources again, then move lastCheckedAt and reviewBy',
    );
  }
  if (lastCheckedAt > today) {
    add(
      'error',
      'lastCheckedAt',
      'checked-in-the-future',
      'is in the future',
      'give the day of the last check',
    );
  }
}

function checkReferences(card: AdviceCard, procedures: readonly KnownProcedure[], add: Add): void {
  if (card.source.evidence === 'C') {
    add(
      'warning',
      'source/evidence',
      'never-published',
      'is C: the card is never shown',
      'check its sources',
    );
  }
  const own = new Set(card.fields?.map(toDefinition));
  const read = fieldsRead(card.detect);
  if (card.detect !== undefined && !read.some((field) => own.has(field))) {
    add(
      'error',
      'detect',
      'detect-out-of-reach',
      'reads none of the fields of the card',
      'name one of them in fields',
    );
  }
  const known = procedures.find(({ key }) => key === card.procedure);
  if (known === undefined) return;
  const fields = new Set(known.fields.map(toDefinition));
  card.fields?.forEach((path, index) => {
    if (!fields.has(toDefinition(path))) {
      add(
        'error',
        `fields/${index}`,
        'unknown-field',
        'is not a field of the procedure',
        'name one that it has',
      );
    }
  });
  if (read.some((field) => !fields.has(field))) {
    add(
      'error',
      'detect',
      'unknown-field',
      'reads a field that the procedure has not',
      'name one that it has',
    );
  }
}

function itemsOf(json: unknown): readonly unknown[] {
  return isObject(json) && Array.isArray(json['items']) ? json['items'] : [];
}

function positionsOf(json: unknown): ReadonlyMap<unknown, number> {
  return new Map(itemsOf(json).map((item, index) => [isObject(item) ? item['id'] : undefined, index]));
}

/** References known from memory: dropped by the loader, so looked for in the file itself. */
function memoryFindings(json: unknown): readonly Finding[] {
  return itemsOf(json).flatMap((item, index) => {
    const basis = isObject(item) ? item['legalBasis'] : undefined;
    if (!isObject(item) || !Array.isArray(basis)) return [];
    return basis.flatMap((reference: unknown, place): readonly Finding[] =>
      isObject(reference) && reference['evidence'] === 'memory'
        ? [
            {
              level: 'warning',
              card: String(item['id']),
              pointer: `/items/${index}/legalBasis/${place}`,
              code: 'reference-to-check',
              message: 'is known from memory: it is never shown',
              todo: 'read the text, then say how it is known',
            },
          ]
        : [],
    );
  });
}
