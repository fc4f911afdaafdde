/** What the element says. `{…}` is filled in. */
export interface AdviceWords {
  readonly mistake: string;
  readonly doubt: string;
  readonly ask: string;
  readonly keep: string;
  readonly kept: string;
  readonly more: string;
  readonly others: string;
  readonly warning: string;
  readonly checked: string;
  readonly stale: string;
  readonly source: string;
  readonly useful: string;
  readonly yes: string;
  readonly no: string;
  readonly thanks: string;
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly filter: string;
  readonly all: string;
  readonly none: string;
  readonly one: string;
  readonly many: string;
}

const french: AdviceWords = {
  mistake: 'L’erreur fréquente\u00a0: ',
  doubt: 'À vérifier\u00a0: ',
  ask: 'Votre réponse ressemble à cette erreur. Si elle est juste, gardez-la.',
  keep: 'Garder ma réponse',
  kept: 'Votre réponse est gardée.',
  more: 'En savoir plus',
  others: 'Autre erreur fréquente ici\u00a0: ',
  warning: 'À noter\u00a0: ',
  checked: 'Conseil vérifié le {date}.',
  stale: 'Ce conseil date du {date}. La règle a pu changer\u00a0: vérifiez auprès du service.',
  source: 'Source\u00a0: ',
  useful: 'Ce conseil vous a-t-il aidé\u00a0?',
  yes: 'Oui',
  no: 'Non',
  thanks: 'Merci de votre réponse.',
  title: 'Les erreurs fréquentes, et comment les éviter',
  lead: 'Tout le monde peut se tromper. Voici ce qui arrive le plus souvent, et quoi faire.',
  search: 'Chercher un mot',
  filter: 'Filtrer par moment de vie',
  all: 'Tous',
  none: 'Aucun conseil trouvé. Essayez un autre mot, ou un autre moment de vie.',
  one: '1 conseil',
  many: '{count} conseils',
};

/** The words of a language: English for `en…`, else French; French too when the file of English does not come. */
export async function wordsFor(lang: string): Promise<AdviceWords> {
  if (!lang.toLowerCase().startsWith('en')) return french;
  const loaded = await import('./words-english.ts').catch(() => undefined);
  return loaded?.english ?? french;
}

/** A day as people write it. */
export function dateIn(lang: string, day: string): string {
  return new Intl.DateTimeFormat(lang.toLowerCase().startsWith('en') ? 'en-GB' : 'fr-FR', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
