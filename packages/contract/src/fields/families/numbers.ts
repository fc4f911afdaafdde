import { checkBoolean, checkDecimal, checkInteger, checkMoney } from '../check-number.ts';

/** The checks of numbers and amounts, and of yes or no, by type. */
export const checks = {
  boolean: checkBoolean,
  integer: checkInteger,
  decimal: checkDecimal,
  money: checkMoney,
};
