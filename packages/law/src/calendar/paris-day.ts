/**
 * Instants and legal days. A legal date is a day of Europe/Paris, whatever the clock of the machine: the contract counts
 * so everywhere (LAW-8). Overseas the civil day may differ by some hours; no text read here says which one a service of
 * the mainland must take, so the product keeps one rule and prints the time with its zone.
 */
import { Temporal } from 'temporal-polyfill';
import type { PlainDate, Timestamp } from '@bonne-foi/contract';
import { addDuration } from './duration.ts';
import { remembered } from './remembered.ts';

const zone = 'Europe/Paris';

const days = new Map<Timestamp, PlainDate>();
const starts = new Map<PlainDate, number>();

/** An instant on the wire (RFC 3339, UTC). */
export function toTimestamp(at: Date): Timestamp {
  return at.toISOString();
}

/** The calendar day of an instant in Europe/Paris. */
export function parisDay(at: Date | Timestamp): PlainDate {
  const text = typeof at === 'string' ? at : at.toISOString();
  return remembered(days, text, () =>
    Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate().toString(),
  );
}

/** The instant at which a day begins in Europe/Paris: nights of clock change included. */
export function startOfDay(day: PlainDate): Date {
  return new Date(
    remembered(starts, day, () => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds),
  );
}

/** Whether a day is over in Europe/Paris. A last day is inclusive: it is not over on its own day. */
export function isOver(day: PlainDate, now: Date): boolean {
  return now >= startOfDay(addDuration(day, 'P1D'));
}
