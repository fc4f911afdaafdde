import type { FieldError } from '@bonne-foi/contract';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { isMailAddress } from './address.ts';

/** An address that no mail can be sent to is refused at once, rather than found out later. Reads a value of any shape. */
export function checkNotify(notify: unknown): FieldError[] {
  if (typeof notify !== 'object' || notify === null || !('email' in notify)) return [];
  if (isMailAddress(notify.email)) return [];
  return [{ pointer: '/notify/email', code: 'format', detail: fieldErrorDetail('format') }];
}
