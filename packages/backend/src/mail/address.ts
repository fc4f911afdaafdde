import { checkSingle } from '@bonne-foi/contract/fields';

/**
 * Whether an address may be written to: the contract's own rule for a field of type `email`. Letters and digits of
 * ASCII only, no display name, no space, no line end: nothing in it can become a header or a second recipient.
 */
export function isMailAddress(value: unknown): value is string {
  return checkSingle({ type: 'email' }, value, { today: '2000-01-01' }).length === 0;
}

/** An address as it is shown: `a•••@exemple.example`. */
export function maskedAddress(address: string): string {
  return `${address.slice(0, 1)}•••${address.slice(address.lastIndexOf('@'))}`;
}
