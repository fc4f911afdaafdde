import type { Clock, LegalRef, PlainDate, Timestamp } from '@bonne-foi/contract';
import type { Place } from '../calendar/public-holidays.ts';
import { runCases } from '../run-cases-harness.ts';
import { cite } from '../sources/procedure-texts.ts';
import { reasonsOwed } from './ask-reasons.ts';
import type { ReasonsAsked } from './ask-reasons.ts';
import { deemedDecision } from './deemed-decision.ts';
import { expressAfterSilence } from './express-after-silence.ts';
import type { ExpressAfterSilence } from './express-after-silence.ts';
import { receiptsDue } from './receipt-deadlines.ts';
import { meaningOfSilence } from './silence.ts';
import type { SilenceFacts } from './silence.ts';
import { startClock, transferClock } from './start-clock.ts';
import type { ClockRule, Seizure } from './start-clock.ts';
import { resumeClock, suspendClock } from './suspend-clock.ts';
import type { ItemsAsked, ItemsEnded } from './suspend-clock.ts';

/** An answer with its sources as they are cited. */
function cited<Answer extends { readonly sources: readonly LegalRef[] }>({ sources, ...answer }: Answer) {
  return { ...answer, articles: sources.map(cite) };
}

/** What a clock shows, without its rule. */
function shown({ kind, startedAt, deemedOn, suspendedAt, suspendedUntil }: Clock) {
  return { kind, startedAt, deemedOn, suspendedAt, suspendedUntil };
}

runCases(new URL('silence.cases.json', import.meta.url), (facts: SilenceFacts) =>
  cited(meaningOfSilence(facts)),
);

runCases(
  new URL('start-clock.cases.json', import.meta.url),
  ({ rule, ...seizure }: Seizure & { readonly rule: ClockRule }) => shown(startClock(rule, seizure)),
);

interface Wait {
  readonly clock: Clock;
  readonly asked?: ItemsAsked;
  readonly ended?: ItemsEnded;
  /** An instant: the competent administration has it. Null: passed on, and not received yet. */
  readonly transferredTo?: Timestamp | null;
}

runCases(
  new URL('suspend-clock.cases.json', import.meta.url),
  ({ clock, asked, ended, transferredTo }: Wait) => {
    const moved = transferredTo === undefined ? clock : transferClock(clock, transferredTo ?? undefined);
    const suspended = asked === undefined ? moved : suspendClock(moved, asked);
    const resumed = ended === undefined ? suspended : resumeClock(suspended, ended);
    const { startedAt: _startedAt, ...answer } = shown(resumed);
    return answer;
  },
);

runCases(
  new URL('deemed-decision.cases.json', import.meta.url),
  ({ clock, now }: { readonly clock: Clock; readonly now: Timestamp }) => {
    const decision = deemedDecision(clock, new Date(now));
    if (decision === undefined) return { outcome: 'none' };
    const { outcome, bornOn, at } = decision;
    return { outcome, bornOn, at };
  },
);

runCases(new URL('express-after-silence.cases.json', import.meta.url), (facts: ExpressAfterSilence) =>
  cited(expressAfterSilence(facts)),
);

runCases(new URL('ask-reasons.cases.json', import.meta.url), (asked: ReasonsAsked) => {
  const { sources: _sources, ...answer } = reasonsOwed(asked);
  return answer;
});

runCases(
  new URL('receipt-deadlines.cases.json', import.meta.url),
  ({ place, ...seizure }: Seizure & { readonly place?: Place }): Readonly<Record<string, PlainDate>> => {
    const { sources: _sources, ...days } = receiptsDue(seizure, place);
    return days;
  },
);
