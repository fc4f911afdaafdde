import { checkChoice, checkCountry, checkFile } from './check-choice.ts';
import { checkAddress, checkCommune, checkName } from './check-composed.ts';
import { checkDate, checkPartialDate, checkPeriod, checkYearMonth } from './check-date.ts';
import { checkIban, checkNir, checkPhone, checkSiren, checkSiret } from './check-identifier.ts';
import { checkBoolean, checkDecimal, checkInteger, checkMoney } from './check-number.ts';
import { checkEmail, checkLine, checkLongText } from './check-text.ts';
import { wrong, type Check, type CheckContext, type FieldIssue, type FieldRules } from './field-issue.ts';

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
} satisfies Record<string, Check>;

/** One of the 22 types whose value is sent as one. */
export type SingleFieldType = keyof typeof checks;

export const singleTypes: readonly string[] = Object.keys(checks);

export function isSingleType(type: string): type is SingleFieldType {
  return Object.hasOwn(checks, type);
}

/** `checkValue` for every type but `group`, which is never typed or sent as one value. */
export function checkSingle(field: FieldRules, value: unknown, context: CheckContext): FieldIssue[] {
  return isSingleType(field.type) ? checks[field.type](value, field, context) : wrong('unsupported-op');
}
