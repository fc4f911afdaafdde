/** What a refused sanction lacks, in words: the protection of L123-1, and the ground that would lift it. */
export interface ShieldWords {
  readonly fr: string;
  readonly en: string;
}

const protection: ShieldWords = {
  fr: 'L’article L123-1 protège une première erreur de bonne foi qui est corrigée, ou qui peut encore l’être.',
  en: 'Article L123-1 protects a first error in good faith that was put right, or still may be.',
};

const lifts: { readonly [ground: string]: ShieldWords } = {
  not_first_time: {
    fr: 'Nommez un dossier antérieur de la même personne dans la même démarche. Pour une erreur matérielle, cela ne suffit pas.',
    en: 'Name an earlier case of the same person in the same procedure. For a clerical error that is not enough.',
  },
  deadline_missed: {
    fr: 'Nommez une invitation à corriger dont le délai est passé sans réponse.',
    en: 'Name an invitation whose time passed without an answer.',
  },
  bad_faith: {
    fr: 'La preuve de la mauvaise foi et de la fraude est à la charge de l’administration (L123-2) : écrivez les faits.',
    en: 'Bad faith and fraud are for the administration to prove (L123-2): state the facts.',
  },
  excluded: {
    fr: 'Nommez l’article qui exclut le droit à l’erreur.',
    en: 'Name the article that excludes the right to error.',
  },
  other: {
    fr: 'La protection tombe pour : mauvaise foi ou fraude établie, erreur déjà commise, délai d’une invitation passé, ou exclusion prévue par un texte.',
    en: 'It is lifted by: bad faith or fraud proven, an earlier error, the time of an invitation passed, or an exclusion laid down by a text.',
  },
};

const families: { readonly [ground: string]: string } = {
  not_regularised: 'deadline_missed',
  fraud: 'bad_faith',
  excluded_eu_law: 'excluded',
  excluded_health_safety_environment: 'excluded',
  excluded_contract: 'excluded',
  excluded_regulator: 'excluded',
  special_regime: 'excluded',
};

/** The sentence for a ground that does not hold, or for none. */
export function shieldWords(ground: unknown): ShieldWords {
  const name = typeof ground === 'string' ? ground : '';
  const family = Object.hasOwn(families, name) ? families[name] : name;
  const missing = family !== undefined && Object.hasOwn(lifts, family) ? lifts[family] : lifts['other'];
  return {
    fr: `${protection.fr} ${missing?.fr ?? ''}`.trim(),
    en: `${protection.en} ${missing?.en ?? ''}`.trim(),
  };
}
