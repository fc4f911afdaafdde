import { toDayNumber } from '../fields/calendar.ts';
import { compareDecimals, toScaled } from '../fields/decimal.ts';

function amountOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'amount' in value ? value.amount : value;
}

/** The decimal that a number, a decimal as a string or an amount stands for, as a whole number of 10^-30. */
export function toComparable(value: unknown): bigint | undefined {
  return toScaled(amountOf(value));
}

/**
 * Below zero, zero or above zero for two decimals or two dates; NaN when the two cannot be put in order.
 */
export function compare(left: unknown, right: unknown): number {
  const asDecimals = compareDecimals(amountOf(left), amountOf(right));
  return Number.isNaN(asDecimals) ? toDayNumber(left) - toDayNumber(right) : asDecimals;
}

/** Whether two values are equal: as decimals or dates where both are, else sign by sign after NFC, member by member. */
export function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || left === null || typeof right !== 'object' || right === null) {
    const order = compare(left, right);
    if (!Number.isNaN(order)) return order === 0;
    return normal(left) === normal(right);
  }
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const [a, b] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return a.size === b.size && [...a].every(([key, member]) => b.has(key) && isSame(member, b.get(key)));
}

function normal(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize() : value;
}
