import type { Stamp } from './event.ts';

/** Time and chance, given from outside so that tests own them. */
export interface World {
  now(): Date;
  uuid(): string;
}

export const realWorld: World = {
  now: () => new Date(),
  uuid: () => (isSecureContext ? crypto.randomUUID() : uuidOf(crypto.getRandomValues(new Uint8Array(16)))),
};

/** A version 4 UUID (RFC 9562), for pages served without TLS inside an office, where `randomUUID` is missing. */
export function uuidOf(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte, index) => {
    const value = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const hourMs = 3_600_000;

/** The instant at which the clocks change in a month: its last Sunday, 01:00 UTC. */
const clocksChange = (year: number, month: number): number => {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * hourMs + hourMs;
};

/**
 * The day in Europe/Paris, `YYYY-MM-DD`. Reckoned by the rule itself (directive 2000/84/CE): the first use of `Intl` in
 * a page costs as much time as drawing a form of a hundred fields, and this one comes before the first screen.
 */
export function dayInParis(now: Date): string {
  const year = now.getUTCFullYear();
  const time = now.getTime();
  const isSummer = time >= clocksChange(year, 2) && time < clocksChange(year, 9);
  return new Date(time + (isSummer ? 2 : 1) * hourMs).toISOString().slice(0, 10);
}

export function stampOf(world: World, locale: string): Stamp {
  const now = world.now();
  return { now: now.toISOString(), today: dayInParis(now), locale, uuid: world.uuid() };
}
