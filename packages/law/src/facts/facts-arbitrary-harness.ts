import fc from 'fast-check';
import { LawError } from '../law-error.ts';
import { checkFacts } from './check-facts.ts';
import { daysAfter } from './days.ts';
import { factForms } from './dictionary.ts';
import type { FactForm, FactName, PlainDay } from './dictionary.ts';

/** A day after every fact that the arbitrary gives. */
export const today: PlainDay = '2026-05-15';

export type AnyFacts = { readonly [fact: string]: unknown };

const day = fc.integer({ min: 0, max: 110 }).map((offset) => daysAfter('2026-01-20', offset));
const amount = fc.constantFrom('-20.00', '0', '499.99', '500.00', '3999.99', '4000.00', '10000.00');

function valueOf(form: FactForm): fc.Arbitrary<unknown> {
  if (typeof form !== 'string') return fc.constantFrom(...form);
  switch (form) {
    case 'day':
      return day;
    case 'event':
      return fc.oneof({ weight: 3, arbitrary: day }, { weight: 1, arbitrary: fc.constant('not_yet') });
    case 'past_event':
      return fc.oneof(day, fc.constant('none'));
    case 'yes_or_no':
      return fc.boolean();
    case 'amount':
      return amount;
  }
}

// Object.keys of a constant object gives its own names.
const names = Object.keys(factForms) as readonly FactName[];

/** Facts of a whole case, all known as far as they do not contradict each other. */
export const wholeCase: fc.Arbitrary<AnyFacts> = fc
  .record(Object.fromEntries(names.map((name) => [name, valueOf(factForms[name])])))
  .chain((facts) =>
    fc
      .record({
        occurredOn: fc.constantFrom('2018-08-11', '2026-01-02', '2026-01-10'),
        notified: fc.constantFrom('nothing', 'nothing', 'nothing', 'bad_faith', 'fraud'),
      })
      .map((told) => withoutClash({ ...facts, ...told })),
  );

/** The same case, with some facts not known. */
export const partOf = (whole: AnyFacts): fc.Arbitrary<AnyFacts> =>
  fc.subarray(Object.keys(whole)).map((forgotten) => {
    const kept = Object.entries(whole).filter(
      ([name]) => name === 'occurredOn' || name === 'notified' || !forgotten.includes(name),
    );
    return Object.fromEntries(kept);
  });

/** Leaves out, one by one, the facts that clash with others. */
function withoutClash(facts: AnyFacts): AnyFacts {
  try {
    checkFacts(facts, today);
    return facts;
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    const clashing = error.facts.find((name) => name !== 'occurredOn' && name !== 'notified');
    const left = Object.entries(facts).filter(([name]) => name !== clashing);
    return withoutClash(Object.fromEntries(left));
  }
}
