import { checkChoice, checkCountry, checkFile } from './check-choice.ts';
import { checkAddress, checkCommune, checkName } from './check-composed.ts';
import { checkDate, checkPartialDate, checkPeriod, checkYearMonth } from './check-date.ts';
import { checkIban, checkNir, checkPhone, checkSiren, checkSiret } from './check-identifier.ts';
import { isObject } from './check-members.ts';
import { checkBoolean, checkDecimal, checkInteger, checkMoney } from './check-number.ts';
import { checkEmail, checkLine, checkLongText } from './check-text.ts';
import {
  issue,
  within,
  type Check,
  type CheckContext,
  type FieldIssue,
  type FieldRules,
} from './field-issue.ts';

/** A group as an object: of fields, or of items when it is repeated. On the wire its fields are sent one by one. */
const checkGroup: Check = (field, value, context) => {
  if (!isObject(value)) return [issue('format')];
  const keys = Object.keys(value);
  if (keys.length > 100 || !keys.every((key) => /^[\w-]{1,128}$/.test(key))) return [issue('format')];
  const { repeat, fields } = field;
  if (repeat === undefined) return checkItem(fields, value, context);
  return [
    ...checkCount(field, keys.length),
    ...keys.flatMap((key) => within(key, checkItem(fields, value[key], context))),
  ];
};

function checkItem(
  fields: readonly FieldRules[] | undefined,
  item: unknown,
  context: CheckContext,
): FieldIssue[] {
  if (!isObject(item)) return [issue('format')];
  if (fields === undefined) return [];
  return Object.entries(item).flatMap(([id, member]) => {
    const field = fields.find((each) => each.id === id);
    return field === undefined
      ? [issue('unknown-field')]
      : within(id, checkValue(field, member, { today: context.today }));
  });
}

/** Checks how many items a repeated group has. */
export function checkCount({ repeat }: FieldRules, count: number): FieldIssue[] {
  const { min = 0, max = 100 } = repeat ?? {};
  if (count < min) return [issue('too-few', { min })];
  return count > max ? [issue('too-many', { max })] : [];
}

const checks = {
  text: checkLine,
  longText: checkLongText,
  boolean: checkBoolean,
  integer: checkInteger,
  decimal: checkDecimal,
  money: checkMoney,
  date: checkDate,
  partialDate: checkPartialDate,
  yearMonth: checkYearMonth,
  period: checkPeriod,
  choice: checkChoice,
  country: checkCountry,
  commune: checkCommune,
  address: checkAddress,
  name: checkName,
  email: checkEmail,
  phone: checkPhone,
  iban: checkIban,
  nir: checkNir,
  siren: checkSiren,
  siret: checkSiret,
  file: checkFile,
  group: checkGroup,
} satisfies Record<string, Check>;

/** One of the 23 types of the vocabulary. */
export type KnownFieldType = keyof typeof checks;

/** The 23 types, in the order of the contract. */
export const fieldTypes: readonly string[] = Object.keys(checks);

export function isKnownType(type: string): type is KnownFieldType {
  return Object.hasOwn(checks, type);
}

/**
 * Everything that is wrong with a value on the wire: its shape, then the rules that no schema can say.
 * An empty list means that the value is right for its type. Says nothing of `required`: an absent value is not checked.
 * A type that is not known gives `unsupported-op`, since such a field cannot be set.
 */
export function checkValue(field: FieldRules, value: unknown, context: CheckContext): FieldIssue[] {
  return isKnownType(field.type) ? checks[field.type](field, value, context) : [issue('unsupported-op')];
}
