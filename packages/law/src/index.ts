/**
 * What French law says of a mistake made in good faith: pure functions from facts and a day to findings, each with its
 * sources. It informs; the administration decides.
 * @packageDocumentation
 */
export const lawVersion = '0.1.0';

// The assessment: three axes, never merged.
export { assess } from './assess.ts';
export type { Assessment } from './assess.ts';
export { toWire } from './on-the-wire.ts';
export { factForms, matters, natures } from './facts/dictionary.ts';
export type { Euros, FactForm, FactName, Facts, Matter, PlainDay } from './facts/dictionary.ts';
export { checkFacts } from './facts/check-facts.ts';
export { LawError } from './law-error.ts';
export type { LawErrorCode } from './law-error.ts';
export { findings } from './findings/catalogue.ts';
export type { Axis, ValueOf } from './findings/axes.ts';
export type { FindingCode } from './findings/codes.ts';
export type { Finding, FindingId } from './findings/finding.ts';
export { legalSources } from './sources/legal-sources.ts';
export type { Evidence, Source, Sources } from './sources/source.ts';
export { firstOccurrenceOf, occurrencePolicies, regimeIds } from './regimes.ts';
export type { OccurrencePolicy, RegimeId } from './regimes.ts';
export { overpaymentPath } from './rules/overpayment-path.ts';
export type { OverpaymentAct, OverpaymentPath } from './rules/overpayment-path.ts';
export { sanctionGrounds } from './sanctions/sanction-grounds.ts';
export type { Ground, RecordItem, SanctionGround } from './sanctions/sanction-grounds.ts';
export { maySanction } from './sanctions/may-sanction.ts';
export type { SanctionAnswer, SanctionRecord } from './sanctions/may-sanction.ts';
export { explain, nameOfFact } from './words/explain.ts';
export type { Language } from './words/explain.ts';
export { glossary } from './words/glossary-terms.ts';
export type { Term, TermGroup } from './words/glossary-terms.ts';

// Calendar: days, lengths, holidays, time limits.
export { addDays, addDuration, daysBetween, isUsableDuration, weekday } from './calendar/duration.ts';
export { easterSunday } from './calendar/easter.ts';
export { isOver, parisDay, startOfDay, toTimestamp } from './calendar/paris-day.ts';
export { isPublicHoliday, mainland, publicHolidays } from './calendar/public-holidays.ts';
export type { Place, PublicHoliday, Territory } from './calendar/public-holidays.ts';
export { endOfTimeLimit } from './calendar/time-limit.ts';
export type { Counting, TimeLimitEnd } from './calendar/time-limit.ts';
export { addJoursOuvres, isJourOuvrable, isJourOuvre } from './calendar/working-days.ts';

// Clocks: what silence means, when it decides, what stops it, and what follows.
export { reasonsOwed } from './clocks/ask-reasons.ts';
export type { ReasonsAsked, ReasonsOwed } from './clocks/ask-reasons.ts';
export { deemedDecision } from './clocks/deemed-decision.ts';
export type { DeemedDecision } from './clocks/deemed-decision.ts';
export { expressAfterSilence } from './clocks/express-after-silence.ts';
export type { ExpressAfterSilence, ExpressEffect } from './clocks/express-after-silence.ts';
export { acknowledgementBy, receiptsDue } from './clocks/receipt-deadlines.ts';
export type { ReceiptsDue } from './clocks/receipt-deadlines.ts';
export { meaningOfSilence } from './clocks/silence.ts';
export type { SilenceFacts, SilenceMeaning } from './clocks/silence.ts';
export { startClock, startRuleOf, transferClock } from './clocks/start-clock.ts';
export type { ClockRule, Seizure } from './clocks/start-clock.ts';
export { clockAt, clockEffect, resumeClock, suspendClock } from './clocks/suspend-clock.ts';
export type { ItemsAsked, ItemsEnded } from './clocks/suspend-clock.ts';

// Receipts: when one is due, what it must say, which date counts.
export { dateThatCounts, wasInTime } from './receipts/date-that-counts.ts';
export type { DatedSend } from './receipts/date-that-counts.ts';
export { mentionsDue, missingMentions } from './receipts/mentions.ts';
export type {
  Mention,
  MentionCode,
  MentionFacts,
  ReceiptContent,
  RuledReceipt,
} from './receipts/mentions.ts';
export { ReceiptMentionsError, requireMentions } from './receipts/require-mentions.ts';
export { receiptDuty } from './receipts/when-due.ts';
export type { ReceiptDuty, SendFacts } from './receipts/when-due.ts';

// Remedies: the ways to challenge a decision, their days, and whether these bind.
export { courtTime } from './remedies/court-time.ts';
export type { CourtTime, CourtTimeFacts, VoluntaryAppeal } from './remedies/court-time.ts';
export { datedRemedies } from './remedies/date-remedies.ts';
export { opposability } from './remedies/opposable.ts';
export type { OpposableFacts, Opposability } from './remedies/opposable.ts';
export { remedyPaths } from './remedies/paths.ts';
export type { ChallengedDecision, RemedyFamily, RemedyPath, TimeEffect } from './remedies/paths.ts';
export { boardDates } from './remedies/prior-appeal.ts';
export type { BoardDates, BoardFacts } from './remedies/prior-appeal.ts';

// Sources: as they are cited, and those that may be shown.
export { cite } from './sources/procedure-texts.ts';
export { shownSources, withoutMemory } from './sources/shown-sources.ts';
