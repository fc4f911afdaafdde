import { checkSingle } from '../fields/check-single.ts';
import { normalise } from '../fields/normalise.ts';
import { toComparable } from './compare.ts';

const hundred = 100n * 10n ** 30n;

const plainShapes: Readonly<Record<string, RegExp>> = {
  url: /^https?:\/\/[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?$/i,
  digits_only: /^\d+$/,
  one_repeated_character: /^(.)\1+$/su,
};
const typeShapes = /^(email|phone|iban|nir|siren|siret)$/;

/** Whether a value has one of the shapes of the closed list; false for any other value or shape. */
export function hasShape(value: unknown, shape: string): boolean {
  if (shape === 'round_hundred') {
    const amount = toComparable(value);
    return amount !== undefined && amount % hundred === 0n;
  }
  if (typeof value !== 'string') return false;
  if (shape === 'capitals_only') return value === value.toUpperCase() && value !== value.toLowerCase();
  if (typeShapes.test(shape))
    return checkSingle({ type: shape }, normalise(shape, value), { today: '' }).length === 0;
  return Object.hasOwn(plainShapes, shape) && plainShapes[shape]?.test(value) === true;
}
