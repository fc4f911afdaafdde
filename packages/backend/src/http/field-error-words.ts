import type { FieldErrorCode } from '@bonne-foi/contract';

/** What to do, for each code. Never repeats what was sent; the field's own words are the client's. */
const details: { readonly [code in FieldErrorCode]: string } = {
  required: 'Cette information est nécessaire.',
  format: 'Cette information n’a pas la forme attendue.',
  length: 'Cette information n’a pas la longueur attendue.',
  min: 'Cette valeur est trop petite, ou trop ancienne.',
  max: 'Cette valeur est trop grande, ou trop tardive.',
  'min-length': 'Ce texte est trop court.',
  'max-length': 'Ce texte est trop long.',
  scale: 'Il y a trop de chiffres après la virgule.',
  checksum: 'Il y a sans doute une faute de frappe : vérifiez chaque caractère.',
  choice: 'Ce choix n’est pas proposé ici.',
  order: 'La fin vient avant le début.',
  'too-many': 'Il y en a trop.',
  'too-few': 'Il n’y en a pas assez.',
  'unknown-field': 'Cette information ne fait pas partie de ce dossier.',
  'unsupported-op': 'Ce service ne connaît pas cette action.',
  'not-correctable': 'Cette information ne se corrige pas ici. Vous pouvez décrire ce qui est faux.',
  'not-requested': 'Cette information n’a pas été demandée.',
  'proof-required': 'Joignez un document, ou dites pourquoi vous n’en avez pas.',
  'kind-mismatch':
    'Dites si l’information était fausse, ou si elle a changé : une seule des deux dates convient.',
};

/** Sentence for the person. */
export function fieldErrorDetail(code: FieldErrorCode): string {
  return details[code];
}

/** An entry as a person types it, by type of field (RGAA 11.11): shown where the form or the value is at fault. */
const examples: { readonly [type: string]: string } = {
  integer: '3',
  decimal: '12,5',
  money: '1 452,37',
  date: '03/11/2026',
  partialDate: '11/2026',
  yearMonth: '11/2026',
  period: 'du 01/09/2026 au 30/11/2026',
  country: 'France',
  commune: 'Lyon',
  address: '1 rue du Modèle, 69001 Lyon',
  name: 'Alix Exemple',
  email: 'alix@exemple.fr',
  phone: '01 99 00 12 34',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  siren: '732 829 320',
  siret: '732 829 320 00074',
  text: 'Exemple',
  longText: 'Exemple',
};

/** An example for a type of field, if one helps. */
export function exampleOf(type: string): string | undefined {
  return Object.hasOwn(examples, type) ? examples[type] : undefined;
}

/** Whether a text is one of the closed list of field error codes. */
export function isFieldErrorCode(text: string): text is FieldErrorCode {
  return Object.hasOwn(details, text);
}
