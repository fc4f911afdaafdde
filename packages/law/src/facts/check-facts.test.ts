import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LawError } from '../law-error.ts';
import { checkFacts } from './check-facts.ts';

const good = { matter: 'other', occurredOn: '2026-01-10', notified: 'nothing' };
const today = '2026-03-03';

const refusals: readonly (readonly [string, unknown, string])[] = [
  [
    'an unknown regime',
    { ...good, matter: 'rsa' },
    '[law-unknown-matter] "matter" names no regime that is known. Known: contributions_return, contributions_payment, tax, customs, family_benefits, old_age_benefits, health_insurance, sick_leave_notice, benefit_overpayment, penal_fine, other. See docs/errors/law-unknown-matter.md',
  ],
  [
    'a fact that no rule asks for',
    { ...good, firstOccurence: true },
    '[law-unknown-fact] "firstOccurence" is not a fact that a rule asks for. See docs/errors/law-unknown-fact.md',
  ],
  [
    'no day of the mistake',
    { matter: 'other', notified: 'nothing' },
    '[law-fact-missing] "occurredOn" must be told: no rule can do without it. See docs/errors/law-fact-missing.md',
  ],
  [
    'nothing said of what was notified',
    { matter: 'other', occurredOn: '2026-01-10' },
    '[law-fact-missing] "notified" must be told: no rule can do without it. See docs/errors/law-fact-missing.md',
  ],
  [
    'a value outside its list',
    { ...good, exclusion: 'defence' },
    '[law-fact-not-allowed] "exclusion" must be: none, eu_law, health_safety_environment, contract, regulator. See docs/errors/law-fact-not-allowed.md',
  ],
  [
    'an amount as a number',
    { ...good, balance: 12 },
    '[law-fact-not-allowed] "balance" must be: amount. See docs/errors/law-fact-not-allowed.md',
  ],
  [
    'facts that are a list',
    [good],
    '[law-fact-not-allowed] The facts must be an object, name by name. See docs/errors/law-fact-not-allowed.md',
  ],
  [
    'the thirtieth of February',
    { ...good, regularisedOn: '2026-02-30' },
    '[law-day-not-real] "regularisedOn" is not a day of the calendar. See docs/errors/law-day-not-real.md',
  ],
  [
    'a correction tomorrow',
    { ...good, regularisedOn: '2026-03-04' },
    '[law-day-in-future] "regularisedOn" lies after today: it cannot have happened. See docs/errors/law-day-in-future.md',
  ],
  [
    'a deadline before its invitation',
    { ...good, invitedOn: '2026-02-02', invitationDeadline: '2026-02-01' },
    '[law-days-contradict] "invitationDeadline" lies before "invitedOn". See docs/errors/law-days-contradict.md',
  ],
  [
    'a correction before the mistake',
    { ...good, regularisedOn: '2026-01-09' },
    '[law-days-contradict] "regularisedOn" lies before "occurredOn". See docs/errors/law-days-contradict.md',
  ],
  [
    'bad faith notified and good faith accepted',
    { ...good, notified: 'bad_faith', goodFaithAccepted: true },
    '[law-facts-contradict] "notified" and "goodFaithAccepted" contradict each other. See docs/errors/law-facts-contradict.md',
  ],
  [
    'nobody invited, and a last day',
    { ...good, invitedOn: 'none', invitationDeadline: '2026-02-01' },
    '[law-facts-contradict] "invitedOn" and "invitationDeadline" contradict each other. See docs/errors/law-facts-contradict.md',
  ],
];

describe('facts that cannot be judged are refused by name', () => {
  for (const [what, facts, message] of refusals) {
    it(what, () => {
      assert.throws(
        () => checkFacts(facts, today),
        (error) => error instanceof LawError && error.message === message,
      );
    });
  }

  it('refuses a "today" that is no day', () => {
    assert.throws(() => checkFacts(good, '2026-13-01'), { name: 'LawError', code: 'law-day-not-real' });
  });

  it('has a page for each code', () => {
    for (const [, , message] of refusals) {
      const code = /\[(.+?)\]/.exec(message)?.[1] ?? '';
      assert.ok(existsSync(new URL(`../../../../docs/errors/${code}.md`, import.meta.url)), code);
    }
  });

  it('takes what is well formed, the last day of an invitation on its own day included', () => {
    const facts = { ...good, invitedOn: '2026-02-02', invitationDeadline: '2026-02-02' };
    assert.equal(checkFacts(facts, today).invitationDeadline, '2026-02-02');
  });
});
