/** A source known only from memory is not shown to a person as certain (LAW-5). */
import type { LegalRef } from '@bonne-foi/contract';

/** Sources that may be shown. */
export function shownSources(sources: readonly LegalRef[]): LegalRef[] {
  return sources.filter(({ evidence }) => evidence !== 'memory');
}

/**
 * A value without the sources known only from memory. A list of sources left empty goes with its member, unless it
 * is the only support of a finding, which then keeps what it has.
 */
export function withoutMemory<T>(value: T): T {
  // The walk gives back the same shape with fewer sources.
  return walk(value) as T;
}

const sourceMembers = new Set(['legalBasis', 'ground', 'law']);

function walk(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(walk);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
    if (!Array.isArray(member) || !(sourceMembers.has(name) || name === 'sources'))
      return [[name, walk(member)]];
    // Members of these names are lists of LegalRef in every schema of the contract.
    const shown = shownSources(member as LegalRef[]);
    if (shown.length > 0 || member.length === 0) return [[name, shown]];
    return sourceMembers.has(name) ? [] : [[name, member]];
  });
  return Object.fromEntries(members);
}
