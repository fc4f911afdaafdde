// The order common to CSS L114-17 and L114-17-1: conduct that the text excuses in good faith, conduct that it does not.
import type { Facts } from '../facts/dictionary.ts';
import { condition, find } from '../findings/finding.ts';
import type { Finding, IdOf } from '../findings/finding.ts';

type Nature = NonNullable<Facts['nature']>;

/** What a text excuses in good faith, what it names without that exception, and the keys of its findings. */
export interface GoodFaithRule {
  readonly excused: readonly Nature[];
  readonly notExcused: readonly Nature[];
  readonly regime: 'benefits' | 'health';
}

/**
 * Good faith alone decides, and takes away even the warning. Neither text says who proves it: until the body has said
 * that it accepts good faith, or notified the contrary, the answer stays open (the presumption is that of CRPA L123-2).
 */
export function byGoodFaith(facts: Facts, rule: GoodFaithRule): Finding<'sanction'> {
  const { nature, notified, goodFaithAccepted } = facts;
  const id = <Rest extends string>(rest: Rest): `sanction.${'benefits' | 'health'}.${Rest}` =>
    `sanction.${rule.regime}.${rest}`;
  const say = (key: IdOf<'sanction'>): Finding<'sanction'> =>
    find('sanction', key, {
      facts,
      looked: [
        condition(nature === undefined ? undefined : true, 'nature'),
        condition(goodFaithAccepted, 'goodFaithAccepted'),
      ],
    });
  if (nature !== undefined && rule.notExcused.includes(nature)) return say(id('not_shielded.no_exception'));
  // Of conduct that the text does not name, it says nothing.
  if (nature !== undefined && !rule.excused.includes(nature)) return say(id('undetermined.facts'));
  if (nature === undefined) return say(id('undetermined.facts'));
  if (notified === 'fraud') return say(id('not_shielded.fraud'));
  if (notified === 'bad_faith' || goodFaithAccepted === false) return say(id('not_shielded.bad_faith'));
  return say(id(goodFaithAccepted === true ? 'shielded' : 'undetermined.good_faith'));
}
