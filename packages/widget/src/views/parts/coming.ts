import type { Correction, Remedy } from '@bonne-foi/contract';

/** Something that comes next in the life of a correction. */
export type ComingKind = 'items' | 'decision' | 'silence' | 'remedy';

/** A step to come, with its last day when it has one. */
export interface Coming {
  readonly kind: ComingKind;
  /** Last day, in Europe/Paris. */
  readonly day?: string;
  readonly remedy?: Remedy;
}

/** What comes next, nearest first, what has no day last. All dates are the service's. */
export function comingOf(correction: Correction, today: string): readonly Coming[] {
  const { phase, itemsRequest: asked, answerExpectedOn: expected, clock, decision } = correction;
  if (phase === 'closed') {
    const next = (decision?.remedies ?? [])
      .filter(({ deadline = '' }) => deadline >= today)
      .sort((one, other) => compare(one.deadline, other.deadline))[0];
    return next?.deadline === undefined ? [] : [{ kind: 'remedy', day: next.deadline, remedy: next }];
  }
  const isAsked = asked !== undefined && asked.resolvedAt === undefined;
  const decides = clock !== undefined && clock.kind !== 'none';
  const steps: readonly Coming[] = [
    ...(isAsked ? [{ kind: 'items', day: asked.deadline } as const] : []),
    { kind: 'decision', ...(expected !== undefined && { day: expected }) },
    ...(decides
      ? [{ kind: 'silence', ...(clock.deemedOn !== undefined && { day: clock.deemedOn }) } as const]
      : []),
  ];
  return [...steps].sort((one, other) => compare(one.day, other.day));
}

const last = '9999-12-31';
const compare = (one = last, other = last): number => (one < other ? -1 : one > other ? 1 : 0);
