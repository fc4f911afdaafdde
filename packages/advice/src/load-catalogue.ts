import type { AdviceCard, AdvicePage } from '@bonne-foi/contract';
import { card } from './card-shape.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueIssue, Report } from './issue.ts';
import { day, isObject, list, object, text } from './shapes.ts';

/** What became of a catalogue: usable whole, or with what is wrong and, where the file can be read, the cards that stand. */
export type LoadedCatalogue =
  | { readonly ok: true; readonly catalogue: Catalogue }
  | { readonly ok: false; readonly issues: readonly CatalogueIssue[]; readonly catalogue?: Catalogue };

const info = object(
  { id: text({ max: 128 }), version: text({ max: 64 }), licence: text({ max: 64 }), updatedOn: day },
  ['id', 'version', 'licence'],
);
const MOST_CARDS = 1000;

/**
 * Reads a catalogue: a page of advice of the contract (`AdvicePage`), as a server or a file gives it.
 * Never throws; nothing in a message repeats a text of the catalogue.
 */
export function loadCatalogue(json: unknown): LoadedCatalogue {
  const issues: CatalogueIssue[] = [];
  const reporter =
    (name: string): Report =>
    (pointer, code, message, todo) =>
      issues.push({ card: name, pointer, code, message, todo });

  const file = reporter('');
  object({ catalogue: info, nextCursor: cursor, items: list(() => undefined, { max: MOST_CARDS }) }, [
    'items',
    'nextCursor',
  ])(json, '', file);
  if (!isObject(json) || !Array.isArray(json['items'])) return { ok: false, issues };

  const cards: AdviceCard[] = [];
  const seen = new Map<string, number>();
  json['items'].forEach((item: unknown, index) => {
    const name = nameOf(item, index);
    const before = issues.length;
    card(item, `/items/${index}`, reporter(name));
    const first = seen.get(keyOf(item) ?? '');
    if (first !== undefined) {
      reporter(name)(
        `/items/${index}/id`,
        'duplicate-card',
        `is the id of card ${first + 1} too`,
        'give each card its own id',
      );
    } else {
      const key = keyOf(item);
      if (key !== undefined) seen.set(key, index);
    }
    // The check above has just compared every member with the contract's AdviceCard.
    if (issues.length === before) cards.push(withoutMemory(item as AdviceCard));
  });

  // The members of `catalogue` were compared with the contract's CatalogueInfo above.
  const described = (json as Partial<AdvicePage>).catalogue;
  const catalogue = { info: issues.some(({ card }) => card === '') ? undefined : described, cards };
  return issues.length === 0 ? { ok: true, catalogue } : { ok: false, issues, catalogue };
}

function cursor(value: unknown, pointer: string, report: Report): void {
  if (value !== null) text({ max: 512 })(value, pointer, report);
}

function keyOf(item: unknown): string | undefined {
  if (!isObject(item) || typeof item['id'] !== 'string') return undefined;
  return `${item['id']} ${typeof item['lang'] === 'string' ? item['lang'] : 'fr'}`;
}

function nameOf(item: unknown, index: number): string {
  const id = isObject(item) ? item['id'] : undefined;
  return typeof id === 'string' && /^[a-z0-9][a-z0-9-]{1,99}$/.test(id) ? id : `#${index + 1}`;
}

function withoutMemory(item: AdviceCard): AdviceCard {
  if (!item.legalBasis?.some(({ evidence }) => evidence === 'memory')) return item;
  return { ...item, legalBasis: item.legalBasis.filter(({ evidence }) => evidence !== 'memory') };
}
