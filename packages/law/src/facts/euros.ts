import type { Euros } from './dictionary.ts';
import type { Truth } from '../three-valued.ts';

/** An amount in ten-thousandths of a euro: whole numbers compare exactly, so that 5 % is 5 %. */
export function inTenThousandths(amount: Euros): bigint {
  const [whole = '0', decimals = ''] = amount.replace('-', '').split('.');
  const units = BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, '0'));
  return amount.startsWith('-') ? -units : units;
}

/** Whether one amount is strictly under another. */
export function isUnder(amount: Euros | undefined, limit: Euros | undefined): Truth {
  if (amount === undefined || limit === undefined) return undefined;
  return inTenThousandths(amount) < inTenThousandths(limit);
}

/** Whether an amount is strictly under so many per cent of another. */
export function isUnderPercent(amount: Euros | undefined, percent: bigint, of: Euros | undefined): Truth {
  if (amount === undefined || of === undefined) return undefined;
  return inTenThousandths(amount) * 100n < inTenThousandths(of) * percent;
}

/** Which way money goes: 1 the person owes, -1 the person is owed, 0 nothing moves. */
export function signOf(amount: Euros | undefined): -1 | 0 | 1 | undefined {
  if (amount === undefined) return undefined;
  const units = inTenThousandths(amount);
  return units > 0n ? 1 : units < 0n ? -1 : 0;
}
