import { checkCountry } from './check-choice.ts';
import { members, texts } from './check-members.ts';
import { shaped, text } from './check-text.ts';
import type { Check } from './field-issue.ts';
import { isObject } from './is-object.ts';

/** Insee's *code officiel géographique*: five signs; Corsica begins with 2A or 2B. */
const cog = shaped(/^(\d{2}|2[AB])\d{3}$/);
const frenchPostcode = shaped(/^\d{5}$/);
const name = text(1, 100);

export const checkCommune = members({ cog, name, postcode: frenchPostcode }, ['cog', 'name']);

/** Lines follow the norm of the post (NF Z10-011). */
const place = {
  lines: texts(1, 5, 38),
  postcode: text(1, 12),
  city: name,
  cog,
  banId: text(0, 64),
  country: checkCountry,
};
const abroad = members(place, ['lines', 'country']);
/** In France the postcode (five digits) and the city are required. */
const inFrance = members({ ...place, postcode: frenchPostcode }, ['lines', 'country', 'postcode', 'city']);

export const checkAddress: Check = (value, ...rest) =>
  (isObject(value) && value['country'] === 'FR' ? inFrance : abroad)(value, ...rest);

/** One name alone is valid; so are apostrophes, hyphens, particles and every alphabet. */
export const checkName = members({ family: name, used: name, given: texts(0, 20, 60) }, ['family']);
