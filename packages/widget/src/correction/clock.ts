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

/** The day in Europe/Paris, `YYYY-MM-DD`. */
export function dayInParis(now: Date): string {
  // Sweden writes its dates as the contract does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(now);
}

export function stampOf(world: World, locale: string): Stamp {
  const now = world.now();
  return { now: now.toISOString(), today: dayInParis(now), locale, uuid: world.uuid() };
}
