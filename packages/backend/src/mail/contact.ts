import type { Id } from '@bonne-foi/contract';
import type { Call, Work } from '../http/handler.ts';
import { languageOf } from '../http/language.ts';
import { isMailAddress } from './address.ts';
import type { ContactRow } from './mail-row.ts';

/** Whom the mails of a case go to. */
export interface Contact extends ContactRow {
  readonly id: Id;
}

/**
 * Where the mails of a send go: the address given with it, else the one it was sent with (CRPA R112-11-3). Undefined
 * when there is none, or when this service sends no mail.
 */
export async function contactOfSend(
  call: Call,
  { owner, id, contactId }: { readonly owner: string; readonly id: Id; readonly contactId?: Id },
  given: string | undefined,
): Promise<Contact | undefined> {
  const email = given ?? call.principal.email;
  if (call.service.mail === undefined || !isMailAddress(email)) return undefined;
  const language = languageOf(call.headers.get('Accept-Language'));
  const held = contactId === undefined ? undefined : await call.tx.get<ContactRow>('contacts', contactId);
  if (held?.body.email === email && held.body.language === language) return { ...held.body, id: held.id };
  return newContact(call, { owner, scope: id }, { email, language });
}

/** Keeps an address. */
export async function newContact(
  { tx, service, now }: Work,
  place: { readonly owner: string; readonly scope: string },
  body: ContactRow,
): Promise<Contact> {
  const id = `ctc_${service.createId()}`;
  await tx.insert('contacts', { id, ...place, sort: service.sort(now), body });
  return { ...body, id };
}

/** The last address that a person used, for what begins without them. */
export async function contactOfPerson({ tx }: Work, owner: string): Promise<Contact | undefined> {
  const [last] = await tx.list<ContactRow>('contacts', { owner, order: 'newest', limit: 1 });
  return last === undefined ? undefined : { ...last.body, id: last.id };
}

/** Where the mails of a case go; undefined when nobody said, or when the address was forgotten. */
export async function contactOf({ tx }: Pick<Work, 'tx'>, id: Id | undefined): Promise<Contact | undefined> {
  if (id === undefined) return undefined;
  const row = await tx.get<ContactRow>('contacts', id);
  return row === undefined ? undefined : { ...row.body, id: row.id };
}
