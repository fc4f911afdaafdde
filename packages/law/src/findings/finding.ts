import type { FactName, Facts } from '../facts/dictionary.ts';
import type { Sources } from '../sources/source.ts';
import type { Truth } from '../three-valued.ts';
import type { Axis, ValueOf } from './axes.ts';
import { findings } from './catalogue.ts';
import type { FindingCode } from './codes.ts';
import { isFirm } from '../sources/source.ts';

export type FindingId = keyof typeof findings;
export type IdOf<OneAxis extends Axis> = Extract<FindingId, `${OneAxis}.${string}`>;

/** One answer to one question. It always names its sources, and what is not known. */
export interface Finding<OneAxis extends Axis = Axis> {
  /** Key of its sentence, in every language. */
  readonly id: IdOf<OneAxis>;
  readonly axis: OneAxis;
  readonly value: ValueOf[OneAxis];
  /** Why, as on the wire. */
  readonly code: FindingCode;
  readonly sources: Sources;
  /** `to_be_confirmed`: a source is not firm, or the reading of the text is not settled. Say so beside it. */
  readonly certainty: 'established' | 'to_be_confirmed';
  /** Facts that are not known and would decide. */
  readonly missing: readonly FactName[];
  /** What has not happened yet and would decide. */
  readonly pending: readonly FactName[];
}

/** One thing that a rule looks at, and the facts that settle it. */
export interface Condition {
  readonly truth: Truth;
  readonly facts: readonly FactName[];
}

export function condition(truth: Truth, ...facts: readonly FactName[]): Condition {
  return { truth, facts };
}

interface Open {
  readonly facts: Facts;
  /** What the rule looked at: whatever is open among it is named. */
  readonly looked?: readonly Condition[];
  /** Instead of the sources of the catalogue. */
  readonly sources?: Sources;
}

/** The finding of the catalogue, with what is open in this case. */
export function find<OneAxis extends Axis>(
  axis: OneAxis,
  id: IdOf<OneAxis>,
  { facts, looked = [], sources }: Open,
): Finding<OneAxis> {
  // An id that begins with the axis names an entry whose value is of that axis: a test holds it for the whole catalogue.
  const spec = findings[id] as {
    value: ValueOf[OneAxis];
    code: FindingCode;
    sources: Sources;
    isUnsettled: boolean;
  };
  const open = [...new Set(looked.flatMap((one) => (one.truth === undefined ? one.facts : [])))];
  const shown = sources ?? spec.sources;
  return {
    id,
    axis,
    value: spec.value,
    code: spec.code,
    sources: shown,
    certainty: !spec.isUnsettled && shown.every(isFirm) ? 'established' : 'to_be_confirmed',
    missing: open.filter((name) => facts[name] === undefined),
    pending: open.filter((name) => facts[name] === 'not_yet'),
  };
}
