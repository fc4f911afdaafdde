/**
 * Legal public holidays (*jours fériés*).
 * - The whole country: Code du travail, L3133-1 (eleven days).
 * - Moselle, Bas-Rhin, Haut-Rhin: L3134-13 adds 26 December, and Good Friday only in communes that have a Protestant
 *   church or one shared by two confessions. Where the commune is not known, Good Friday is `unknown`.
 * - Overseas: L3422-2, one day each for the abolition of slavery; before 2018, decree 83-1003 set the same days.
 * Local usages (Good Friday or 21 July in the Antilles, the Muslim feasts at Mayotte) are no legal holidays: they rest on
 * custom or agreement, and are not here. Saint-Pierre-et-Miquelon, Wallis-et-Futuna, French Polynesia, New Caledonia:
 * their texts were not read, they are not here either. Mayotte had a labour code of its own until 2018, which was not read.
 */
import type { LegalRef, PlainDate } from '@bonne-foi/contract';
import { abolition, labour } from '../sources/procedure-texts.ts';
import { addDays } from './duration.ts';
import { easterSunday } from './easter.ts';

/** Where the day is counted: the seat of the service, or of the court. */
export type Territory =
  | 'mainland'
  | 'alsace_moselle'
  | 'guadeloupe'
  | 'martinique'
  | 'guyane'
  | 'la_reunion'
  | 'mayotte'
  | 'saint_barthelemy'
  | 'saint_martin';

/** A place, with the one fact that changes its holidays. */
export interface Place {
  readonly territory: Territory;
  /** Alsace-Moselle: whether the commune has a Protestant church or a shared one. Left out: not known. */
  readonly hasProtestantChurch?: boolean;
}

/** Anywhere in France where no local holiday applies. */
export const mainland: Place = { territory: 'mainland' };

/** A holiday of one year. */
export interface PublicHoliday {
  readonly day: PlainDate;
  /** Name in French, as the text gives it. */
  readonly name: string;
  readonly source: LegalRef;
  /** False where it depends on a fact that is not known. */
  readonly certain: boolean;
}

const fixed: readonly (readonly [monthDay: string, name: string])[] = [
  ['01-01', '1er janvier'],
  ['05-01', '1er mai'],
  ['05-08', '8 mai'],
  ['07-14', '14 juillet'],
  ['08-15', 'Assomption'],
  ['11-01', 'Toussaint'],
  ['11-11', '11 novembre'],
  ['12-25', 'Noël'],
];

const movable: readonly (readonly [daysAfterEaster: number, name: string])[] = [
  [1, 'lundi de Pâques'],
  [39, 'Ascension'],
  [50, 'lundi de Pentecôte'],
];

const abolitionDays = {
  mayotte: '04-27',
  martinique: '05-22',
  guadeloupe: '05-27',
  saint_martin: '05-27',
  guyane: '06-10',
  saint_barthelemy: '10-09',
  la_reunion: '12-20',
} as const;

/** The holidays of a year at a place, in the order of the days; two may fall on the same day. */
export function publicHolidays(year: number, place: Place): PublicHoliday[] {
  const easter = easterSunday(year);
  const national = [
    ...fixed.map(([monthDay, name]) => ({ day: `${year}-${monthDay}`, name })),
    ...movable.map(([days, name]) => ({ day: addDays(easter, days), name })),
  ].map((holiday) => ({ ...holiday, source: labour.l31331, certain: true }));
  return [...national, ...localHolidays(year, place, easter)].sort((one, other) =>
    one.day.localeCompare(other.day),
  );
}

function localHolidays(year: number, place: Place, easter: PlainDate): PublicHoliday[] {
  switch (place.territory) {
    case 'mainland':
      return [];
    case 'alsace_moselle': {
      const source = labour.l313413;
      const second = { day: `${year}-12-26`, name: 'second jour de Noël', source, certain: true };
      if (place.hasProtestantChurch === false) return [second];
      const certain = place.hasProtestantChurch === true;
      return [{ day: addDays(easter, -2), name: 'Vendredi saint', source, certain }, second];
    }
    case 'guadeloupe':
    case 'martinique':
    case 'guyane':
    case 'la_reunion':
    case 'mayotte':
    case 'saint_barthelemy':
    case 'saint_martin': {
      const source = year < 2018 ? abolition : labour.l34222;
      const day = `${year}-${abolitionDays[place.territory]}`;
      return [{ day, name: 'commémoration de l’abolition de l’esclavage', source, certain: true }];
    }
  }
}

/** Whether a day is a legal holiday at a place; `unknown` where it depends on the commune and that is not told. */
export function isPublicHoliday(day: PlainDate, place: Place): boolean | 'unknown' {
  const found = publicHolidays(Number(day.slice(0, 4)), place).filter((holiday) => holiday.day === day);
  if (found.length === 0) return false;
  return found.some(({ certain }) => certain) ? true : 'unknown';
}
