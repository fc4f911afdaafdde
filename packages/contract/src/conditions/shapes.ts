import { checks as identifiers } from '../fields/families/identifiers.ts';
import { checkEmail } from '../fields/check-text.ts';
import type { Check } from '../fields/field-issue.ts';
import { normalise } from '../fields/normalise.ts';
import { toComparable } from './compare.ts';

const hundred = 100n * 10n ** 30n;

const plainShapes: Readonly<Record<string, RegExp>> = {
  url: /^https?:\/\/[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?$/i,
  digits_only: /^\d+$/,
  one_repeated_character: /^(.)\1+$/su,
};
/** The shapes that are types. Not all checks are imported for these six. */
const typeShapes: Readonly<Record<string, Check>> = { email: checkEmail, ...identifiers };

/** Whether a value has one of the shapes of the closed list; false for any other value or shape. */
export function hasShape(value: unknown, shape: string): boolean {
  if (shape === 'round_hundred') {
    const amount = toComparable(value);
    return amount !== undefined && amount % hundred === 0n;
  }
  if (typeof value !== 'string') return false;
  if (shape === 'capitals_only') return value === value.toUpperCase() && value !== value.toLowerCase();
  const check = Object.hasOwn(typeShapes, shape) ? typeShapes[shape] : undefined;
  if (check) return check(normalise(shape, value), { type: shape }, { today: '' }).length === 0;
  return Object.hasOwn(plainShapes, shape) && plainShapes[shape]?.test(value) === true;
}
