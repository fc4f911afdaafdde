import type { SettingCode, SettingError } from './setting-error.ts';

// Loaded only when a setting is wrong: it costs nothing to a page that works.

interface Message {
  /** What happened, and what to do: shown in the page, in French, to who set the tag there. */
  readonly fr: string;
  /** The same, in English: the page's other language, and the console's. */
  readonly en: string;
}

const messages: Readonly<Record<SettingCode, Message>> = {
  'missing-api': {
    fr: 'L’attribut « api » manque. Écrivez l’adresse du service : <bonne-foi api="https://…/v1">.',
    en: 'The attribute "api" is missing. Give the address of the service: <bonne-foi api="https://…/v1">.',
  },
  'invalid-api': {
    fr: 'L’attribut « api » n’est pas une adresse. Écrivez une adresse en https://, ou un chemin comme /v1.',
    en: 'The attribute "api" is not an address. Give an https:// address, or a path such as /v1.',
  },
  'invalid-auth': {
    fr: 'L’attribut « auth » est inconnu. Écrivez « cookie », « bearer » ou « none ».',
    en: 'The attribute "auth" is not known. Use "cookie", "bearer" or "none".',
  },
  'missing-get-token': {
    fr: 'L’attribut auth="bearer" demande la propriété « getToken ». Donnez une fonction qui rend un jeton.',
    en: 'auth="bearer" needs the property "getToken". Give a function that returns a token.',
  },
  'invalid-id': {
    fr: 'L’attribut « {name} » n’est pas un identifiant. Recopiez celui que donne le service, sans l’adresse.',
    en: 'The attribute "{name}" is not an identifier. Copy the one that the service gives, without its address.',
  },
  'conflicting-targets': {
    fr: 'Les attributs « record », « correction » et « invitation » s’excluent. Gardez-en un seul.',
    en: 'The attributes "record", "correction" and "invitation" exclude each other. Keep one.',
  },
  'invalid-heading-level': {
    fr: 'L’attribut « heading-level » doit être un nombre de 1 à 6. Le niveau 2 est utilisé.',
    en: 'The attribute "heading-level" must be a number from 1 to 6. Level 2 is used.',
  },
  'other-version-loaded': {
    fr: 'La balise <bonne-foi> est déjà fournie par un autre script. Gardez un seul script dans la page.',
    en: 'The tag <bonne-foi> is already provided by another script. Keep one script in the page.',
  },
};

const fill = (message: string, { name = '' }: SettingError): string => message.replace('{name}', name);

/** A sentence for the integrator, in the language of the page. */
export function sentenceFor(error: SettingError, locale: 'fr' | 'en'): string {
  return fill(messages[error.code][locale], error);
}

/** One line for the console: code, what happened, what to do, and its page. */
export function consoleLineFor(error: SettingError): string {
  return `[bonne-foi] ${error.code}: ${sentenceFor(error, 'en')} See docs/errors/${error.code}.md`;
}

/** Codes that have a message, for the check that each has its page. */
export const settingCodes = Object.keys(messages) as readonly SettingCode[];
