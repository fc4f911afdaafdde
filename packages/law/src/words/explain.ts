import type { FactName } from '../facts/dictionary.ts';
import type { Finding } from '../findings/finding.ts';
import { englishFacts, englishFindings } from './english.ts';
import { frenchFacts, frenchFindings } from './french.ts';

/** Languages of the findings. French is the source; English is an addition. */
export type Language = 'fr' | 'en';

const toBeConfirmed = {
  fr: 'À vérifier\u00a0: cette règle reste à confirmer par le service.',
  en: 'To be checked: the service still has to confirm this rule.',
} as const;

/** A finding in words: what it says, why, and that it is to be confirmed when it is. One axis, never two. */
export function explain({ id, certainty }: Finding, language: Language): string {
  const { says, why } = (language === 'fr' ? frenchFindings : englishFindings)[id];
  return [says, why, ...(certainty === 'to_be_confirmed' ? [toBeConfirmed[language]] : [])].join(' ');
}

/** What is not known, in words. */
export function nameOfFact(fact: FactName, language: Language): string {
  return (language === 'fr' ? frenchFacts : englishFacts)[fact];
}
