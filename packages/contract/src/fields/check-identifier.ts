import { issue, type Check } from './field-issue.ts';
import type { FieldErrorCode } from '../index.ts';

/** A rule on a text of one shape: the shape first, then what no pattern can say. */
function checkShape(shape: RegExp, beyond: (value: string) => FieldErrorCode | undefined): Check {
  return (_field, value) => {
    if (typeof value !== 'string' || !shape.test(value)) return [issue('format')];
    const code = beyond(value);
    return code === undefined ? [] : [issue(code)];
  };
}

function sumOfDigits(value: string, weight: (rank: number) => number): number {
  let sum = 0;
  [...value].reverse().forEach((digit, rank) => {
    const product = Number(digit) * weight(rank);
    sum += product > 9 ? product - 9 : product;
  });
  return sum;
}

/** Luhn: every second digit from the right is doubled; the sum is a multiple of ten. */
function passesLuhn(value: string): boolean {
  return sumOfDigits(value, (rank) => 1 + (rank % 2)) % 10 === 0;
}

/** E.164 (ITU-T); a French number has nine digits after +33, the first not 0. */
export const checkPhone = checkShape(/^\+[1-9]\d{3,14}$/, (value) =>
  value.startsWith('+33') && !/^\+33[1-9]\d{8}$/.test(value) ? 'length' : undefined,
);

/** ISO 13616: remainder 1 modulo 97 (ISO 7064); a French IBAN has 27 characters. */
export const checkIban = checkShape(/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/, (value) => {
  if (value.startsWith('FR') && value.length !== 27) return 'length';
  const digits = (value.slice(4) + value.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(parseInt(letter, 36)),
  );
  return BigInt(digits) % 97n === 1n ? undefined : 'checksum';
});

/** NIR: key = 97 − (number mod 97), 2A read as 19 and 2B as 18 (Insee); thirteen signs come without a key. */
export const checkNir = checkShape(
  /^[1-478]\d{2}(0[1-9]|1[0-2]|[2-9]\d)(\d{2}|2[AB])\d{6}(\d{2})?$/,
  (value) => {
    const number = Number(value.slice(0, 13).replace('2A', '19').replace('2B', '18'));
    return value.length === 13 || Number(value.slice(13)) === 97 - (number % 97) ? undefined : 'checksum';
  },
);

export const checkSiren = checkShape(/^\d{9}$/, (value) => (passesLuhn(value) ? undefined : 'checksum'));

/** A SIRET passes Luhn, or, for La Poste (356000000), has digits that add up to a multiple of five. */
export const checkSiret = checkShape(/^\d{14}$/, (value) => {
  const ofLaPoste = value.startsWith('356000000') && sumOfDigits(value, () => 1) % 5 === 0;
  return ofLaPoste || passesLuhn(value) ? undefined : 'checksum';
});
