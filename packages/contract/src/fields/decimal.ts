/** Digits kept after the point: enough for any number that JSON readers write without an exponent. */
const scale = 30;
const shape = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A decimal as a whole number of 10^-30, exact; undefined when the text or number is not a plain decimal. */
export function toScaled(value: unknown): bigint | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 60 || !shape.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction.padEnd(scale, '0').slice(0, scale));
}

/** Below zero, zero or above zero, as `left` is less than, equal to or more than `right`; NaN when one is no decimal. */
export function compareDecimals(left: unknown, right: unknown): number {
  const [a, b] = [toScaled(left), toScaled(right)];
  if (a === undefined || b === undefined) return NaN;
  return a < b ? -1 : a > b ? 1 : 0;
}
