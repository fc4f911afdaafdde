import { checkCountry } from './check-choice.ts';
import { checkMembers, isObject, textsRule } from './check-members.ts';
import { issue, within, type Check, type FieldIssue } from './field-issue.ts';

/** Insee's *code officiel géographique*: five signs; Corsica begins with 2A or 2B. */
const cog = { max: 5, pattern: /^(\d{2}|2[AB])\d{3}$/ };
const frenchPostcode = { max: 5, pattern: /^\d{5}$/ };
const hundred = { max: 100 };

/** A code of the wrong length is written wrongly, not too long or too short. */
function asFormat(members: readonly string[], issues: readonly FieldIssue[]): FieldIssue[] {
  return issues.map((each) =>
    each.code !== 'required' && members.includes(each.path ?? '') ? issue('format', {}, each.path) : each,
  );
}

export const checkCommune: Check = (_field, value) =>
  asFormat(
    ['cog', 'postcode'],
    checkMembers(value, { cog, name: hundred, postcode: frenchPostcode }, ['cog', 'name']),
  );

/** In France the postcode (five digits) and the city are required; lines follow the norm of the post (NF Z10-011). */
export const checkAddress: Check = (field, value, context) => {
  const inFrance = isObject(value) && value['country'] === 'FR';
  const issues = checkMembers(
    value,
    {
      lines: textsRule(1, 5, { max: 38 }),
      postcode: inFrance ? frenchPostcode : { max: 12 },
      city: hundred,
      cog,
      banId: { min: 0, max: 64 },
      country: (member, name) => within(name, checkCountry(field, member, context)),
    },
    inFrance ? ['lines', 'country', 'postcode', 'city'] : ['lines', 'country'],
  );
  return asFormat(inFrance ? ['cog', 'postcode'] : ['cog'], issues);
};

/** One name alone is valid; so are apostrophes, hyphens, particles and every alphabet. */
export const checkName: Check = (_field, value) =>
  checkMembers(value, { family: hundred, used: hundred, given: textsRule(0, 20, { max: 60 }) }, ['family']);
