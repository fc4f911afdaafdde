// CRPA, articles L123-1, L123-2 (the ground), L121-1, L122-1, L122-2 (the hearing), L211-2, L211-5 (the reasons).
import { assess } from '../assess.ts';
import { checkFacts } from '../facts/check-facts.ts';
import type { FactName } from '../facts/dictionary.ts';
import { crpa } from '../sources/crpa.ts';
import type { Source, Sources } from '../sources/source.ts';
import type { Truth } from '../three-valued.ts';
import { sanctionGrounds } from './sanction-grounds.ts';
import type { Ground, RecordItem } from './sanction-grounds.ts';

/** What the administration has written down for its sanction. */
export interface SanctionRecord {
  /** Why the right to error does not protect here. */
  readonly ground?: Ground;
  /** What is on record, besides the ground. */
  readonly items: readonly RecordItem[];
}

/** Whether the sanction may be recorded, by which texts, and what is missing. */
export interface SanctionAnswer {
  /** `undetermined`: the facts known do not settle it. A sanction is then not recorded either. */
  readonly answer: 'yes' | 'no' | 'undetermined';
  /** The texts that ask for what is missing, or that allow it. */
  readonly sources: Sources;
  /** What has to be recorded first. `ground`: none was given. */
  readonly toRecord: readonly ('ground' | RecordItem)[];
  /** Facts that would settle it. */
  readonly missing: readonly FactName[];
}

const hearing: readonly (readonly [RecordItem, Source])[] = [
  ['grievances', crpa.l1222],
  ['hearing', crpa.l1221],
];

/**
 * Whether an administration may record a sanction: only with a ground that the facts bear, its reasons, and after the
 * person was heard. Under a special regime the ground is that regime, and its own rule must not bar the sanction.
 * @throws LawError when the facts cannot be judged.
 */
export function maySanction(input: unknown, record: SanctionRecord, on: string): SanctionAnswer {
  const facts = checkFacts(input, on);
  const { ground: name, items } = record;
  const unheard = hearing.filter(([item]) => !items.includes(item));
  if (name === undefined) {
    return {
      answer: 'no',
      sources: [crpa.l1231, crpa.l1232],
      toRecord: ['ground', ...unheard.map(([item]) => item)],
      missing: [],
    };
  }
  const found = sanctionGrounds(facts, on).find(({ ground }) => ground === name);
  if (found === undefined) return { answer: 'no', sources: [crpa.l1231], toRecord: ['ground'], missing: [] };
  const allowed = name === 'special_regime' ? byRegime(facts, on) : undefined;
  const holds: Truth = allowed === undefined ? found.holds : allowed.holds;
  const sources = allowed?.sources ?? found.sources;
  const missing = allowed?.missing ?? found.missing;
  if (holds === false) return { answer: 'no', sources, toRecord: [], missing: [] };
  const unrecorded = found.mustRecord.filter((item) => !items.includes(item));
  // A warning is no sanction of L121-1 to L122-2 less than another: the person is heard before it too.
  const toRecord = [...unrecorded, ...unheard.map(([item]) => item)];
  const shown: Sources = [...sources, ...textsOf(unrecorded), ...unheard.map(([, source]) => source)];
  if (holds === undefined) return { answer: 'undetermined', sources: shown, toRecord, missing };
  return { answer: toRecord.length === 0 ? 'yes' : 'no', sources: shown, toRecord, missing: [] };
}

/** The special regime governs: its own finding bars the sanction, leaves it open, or does not bar it. */
function byRegime(
  facts: unknown,
  on: string,
): { readonly holds: Truth; readonly sources: Sources; readonly missing: readonly FactName[] } {
  const { regime, sanction } = assess(facts, on);
  const { value, sources, missing } = sanction;
  if (regime === 'crpa') return { holds: false, sources: [crpa.l1231], missing: [] };
  return { holds: value === 'undetermined' ? undefined : value === 'not_shielded', sources, missing };
}

function textsOf(items: readonly RecordItem[]): readonly Source[] {
  return items.includes('reasons') ? [crpa.l2112, crpa.l2115] : [];
}
