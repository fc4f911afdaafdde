/** ISO 3166-1 alpha-2 codes by first letter, then the second letters; `XK` (Kosovo) by use. */
const byLetter =
  'ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR ' +
  'GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY ' +
  'MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW ' +
  'SABCDEGHIJKLMNORSTVXYZ TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS XK YET ZAMW';

/** Every assigned country code, in alphabetical order. */
export const countryCodes: readonly string[] = byLetter
  .split(' ')
  .flatMap((group) => [...group.slice(1)].map((second) => group.charAt(0) + second));
