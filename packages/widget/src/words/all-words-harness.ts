// Every text of every part of the journey at once, for tests.
import { enAudits } from './en-audits.ts';
import { enCorrecting } from './en-correcting.ts';
import { enFirst } from './en-first.ts';
import { enHome } from './en-home.ts';
import { enLater } from './en-later.ts';
import { enSending } from './en-sending.ts';
import { frAudits } from './fr-audits.ts';
import { frCorrecting } from './fr-correcting.ts';
import { frFirst } from './fr-first.ts';
import { frHome } from './fr-home.ts';
import { frLater } from './fr-later.ts';
import { frSending } from './fr-sending.ts';
import { createWords, type Locale, type Texts, type Words } from './words.ts';

export const dictionaries: Readonly<Record<Locale, readonly Texts[]>> = {
  fr: [frFirst, frHome, frCorrecting, frSending, frLater, frAudits],
  en: [enFirst, enHome, enCorrecting, enSending, enLater, enAudits],
};

/** All the texts of a language. */
export const allTexts = (locale: Locale): Texts => Object.assign({}, ...dictionaries[locale]) as Texts;

/** All the words of a language. */
export const allWords = (locale: Locale = 'fr'): Words => createWords(locale, allTexts(locale));
