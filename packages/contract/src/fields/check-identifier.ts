import type { FieldErrorCode } from '../index.ts';
import { wrong, type Check } from './field-issue.ts';

/** A rule on a text of one shape: the shape first, then what no pattern can say. */
function identifier(shape: RegExp, isRight: (value: string) => true | FieldErrorCode): Check {
  return (value) => {
    const verdict = typeof value === 'string' && shape.test(value) ? isRight(value) : 'format';
    return verdict === true ? [] : wrong(verdict);
  };
}

/** Sum of the digits, each multiplied by `weight` when it is at an even place from the right. */
function sumOfDigits(value: string, weight: number): number {
  return [...value].reverse().reduce((sum, digit, rank) => {
    const product = Number(digit) * (rank % 2 ? weight : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}

/** Luhn: every second digit from the right is doubled; the sum is a multiple of ten. */
const passesLuhn = (value: string): true | 'checksum' => sumOfDigits(value, 2) % 10 === 0 || 'checksum';

/** E.164 (ITU-T); a French number has nine digits after +33, the first not 0. */
export const checkPhone = identifier(
  /^\+[1-9]\d{3,14}$/,
  (value) => /^\+(?!33)|^\+33[1-9]\d{8}$/.test(value) || 'length',
);

/** ISO 13616: remainder 1 modulo 97 (ISO 7064); a French IBAN has 27 characters. */
export const checkIban = identifier(/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/, (value) => {
  if (/^FR(?!.{25}$)/.test(value)) return 'length';
  const digits = value.slice(4) + value.slice(0, 4);
  const number = BigInt(digits.replace(/[A-Z]/g, (letter) => `${parseInt(letter, 36)}`));
  return number % 97n === 1n || 'checksum';
});

/** NIR: key = 97 − (number mod 97), 2A read as 19 and 2B as 18 (Insee); thirteen signs come without a key. */
export const checkNir = identifier(
  /^[1-478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}(\d{2})?$/,
  (value) => {
    const number = Number(value.slice(0, 13).replace('2A', '19').replace('2B', '18'));
    return value.length === 13 || Number(value.slice(13)) === 97 - (number % 97) || 'checksum';
  },
);

export const checkSiren = identifier(/^\d{9}$/, passesLuhn);

/** A SIRET passes Luhn, or, for La Poste (356000000), has digits that add up to a multiple of five. */
export const checkSiret = identifier(/^\d{14}$/, (value) =>
  value.startsWith('356000000') && sumOfDigits(value, 1) % 5 === 0 ? true : passesLuhn(value),
);
