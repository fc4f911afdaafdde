import { formatDate, spell, todayInParis } from '@bonne-foi/sdk/fields';
import type { Locale } from './words.ts';

/** How dates, times, sums, sizes and lists are written. All are pure; all but instants ignore the clock's zone. */
export interface Formats {
  /** `2026-03-01` → « 1er mars 2026 »; `2026-03` → « mars 2026 »; `2026` → « 2026 ». Anything else comes back as it is. */
  readonly date: (iso: string) => string;
  /** With the day of the week, for deadlines: « jeudi 26 novembre 2026 ». */
  readonly deadline: (iso: string) => string;
  /** An instant (RFC 3339) as a day and a time in Paris: « 12 novembre 2026 à 10 h 42 (heure de Paris) ». */
  readonly instant: (timestamp: string) => string;
  /** The day of an instant in Paris. */
  readonly day: (timestamp: string) => string;
  /** The time of an instant in Paris: « 10 h 42 ». */
  readonly time: (timestamp: string) => string;
  /** A number in figures. */
  readonly number: (value: number) => string;
  /** A size in bytes: « 412 ko », « 2,3 Mo ». */
  readonly size: (bytes: number) => string;
  /** An ISO 8601 length of time: `P2M` → « 2 mois ». Anything else comes back as it is. */
  readonly duration: (iso: string) => string;
  /** An E.164 number as it is read aloud: « 05 36 49 00 12 ». */
  readonly phone: (e164: string) => string;
  /** « a, b et c ». */
  readonly list: (items: readonly string[]) => string;
}

const ZONE = 'Europe/Paris';
const TAG = { fr: 'fr-FR', en: 'en-GB' } as const;
const UNITS = {
  fr: { Y: ['an', 'ans'], M: ['mois', 'mois'], W: ['semaine', 'semaines'], D: ['jour', 'jours'] },
  en: { Y: ['year', 'years'], M: ['month', 'months'], W: ['week', 'weeks'], D: ['day', 'days'] },
} as const;
const SIZES = { fr: ['octets', 'ko', 'Mo', 'Go'], en: ['bytes', 'kB', 'MB', 'GB'] } as const;

export function createFormats(locale: Locale): Formats {
  const tag = TAG[locale];
  const french = locale === 'fr';
  // Lines may break inside a date of a sentence, unlike one that stands alone as a value.
  const date = (iso: string) => formatDate(iso, locale).replaceAll('\u00a0', ' ');
  const inParis = (timestamp: string, write: (date: Date) => string) => {
    const date = new Date(timestamp);
    return Number.isNaN(date.getTime()) ? timestamp : write(date);
  };
  const day = (timestamp: string) => inParis(timestamp, (at) => date(todayInParis(at)));
  const time = (timestamp: string) =>
    inParis(timestamp, (date) => {
      const text = new Intl.DateTimeFormat(tag, {
        timeZone: ZONE,
        hour: 'numeric',
        minute: '2-digit',
        hourCycle: 'h23',
      }).format(date);
      return french ? text.replace(/^0?(\d+):/, '$1\u00a0h\u00a0') : text;
    });
  const number = (value: number) =>
    spaces(new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(value));

  return {
    date,
    deadline: (iso) => {
      const text = date(iso);
      if (text === iso || iso.length < 10) return text;
      const weekday = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', weekday: 'long' });
      return `${weekday.format(Date.parse(iso))} ${text}`;
    },
    day,
    time,
    instant: (timestamp) =>
      inParis(timestamp, () =>
        french
          ? `${day(timestamp)} à ${time(timestamp)} (heure de Paris)`
          : `${day(timestamp)} at ${time(timestamp)} (Paris time)`,
      ),
    number,
    size: (bytes) => {
      const power = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : bytes < 999_950_000 ? 2 : 3;
      const value = bytes / 1000 ** power;
      return `${number(power === 1 ? Math.round(value) : value)}\u00a0${SIZES[locale][power]}`;
    },
    duration: (iso) => {
      const match = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso);
      if (!match) return iso;
      const parts = (['Y', 'M', 'W', 'D'] as const).flatMap((unit, index) => {
        const count = match[index + 1];
        if (count === undefined) return [];
        const [one, other] = UNITS[locale][unit];
        return [`${count}\u00a0${Number(count) === 1 ? one : other}`];
      });
      return new Intl.ListFormat(tag).format(parts);
    },
    phone: (e164) => spell('phone', e164),
    list: (items) => new Intl.ListFormat(tag).format(items),
  };
}

/** Intl groups French digits with narrow no-break spaces, which some fonts lack. */
function spaces(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}
