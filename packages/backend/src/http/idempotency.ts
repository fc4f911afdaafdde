import { problems } from '@bonne-foi/contract/problems';
import type { Service } from '../service.ts';
import { sortOf } from '../sorter.ts';
import type { Transaction } from '../store/store.ts';
import { ProblemError } from './problem.ts';

/** An answer as it leaves, and as it is kept to be given again. */
export interface FinalAnswer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | undefined;
  /** Problem code, when it is one. */
  readonly code?: string;
}

/** One act of one person: its row, and what its body was. */
export interface KeyedAct {
  /** Digest of person, method, path and key: the key itself is kept nowhere. */
  readonly id: string;
  /** Digest of the body as received, byte for byte. */
  readonly fingerprint: string;
}

interface StoredAnswer extends FinalAnswer {
  readonly fingerprint: string;
  readonly expiresAt: number;
}

const owner = 'idempotency';

/** A quoted structured string (RFC 8941) of 16 to 128 visible characters; unquoted, it is the same key. */
const keyPattern = /^(?:"([!#-[\]-~]{16,128})"|([!#-+\--:<-[\]-~]{16,128}))$/;

/** Step 4, first half: the key of the request. @throws ProblemError `idempotency-key-required`. */
export async function readKey(
  header: string | null,
  subject: string,
  method: string,
  path: string,
  body: Uint8Array,
): Promise<KeyedAct> {
  const match = keyPattern.exec(header ?? '');
  const key = match?.[1] ?? match?.[2];
  if (key === undefined) throw new ProblemError('idempotency-key-required');
  const encoder = new TextEncoder();
  return {
    id: await digest(encoder.encode([subject, method, path, key].join('\n'))),
    fingerprint: await digest(body),
  };
}

/** Step 4, second half: the stored answer, if the act was done. @throws ProblemError `idempotency-key-reused`. */
export async function findAnswer(
  tx: Transaction,
  act: KeyedAct,
  now: Date,
): Promise<FinalAnswer | undefined> {
  const row = await tx.get<StoredAnswer>('answers', act.id);
  if (row === undefined) return undefined;
  if (row.body.expiresAt <= now.getTime()) {
    await tx.delete('answers', act.id);
    return undefined;
  }
  if (row.body.fingerprint !== act.fingerprint) throw new ProblemError('idempotency-key-reused');
  const { status, headers, body, code } = row.body;
  return {
    status,
    headers: { ...headers, 'Idempotency-Replayed': '?1' },
    body,
    ...(code !== undefined && { code }),
  };
}

/** Keeps an answer in the transaction of what it answers for, and forgets a few that are over. */
export async function keepAnswer(
  tx: Transaction,
  act: KeyedAct,
  answer: FinalAnswer,
  service: Service,
  now: Date,
): Promise<void> {
  const expiresAt = now.getTime() + service.limits.idempotencyTtlSeconds * 1000;
  const body: StoredAnswer = { ...answer, fingerprint: act.fingerprint, expiresAt };
  await tx.insert('answers', { id: act.id, owner, scope: '', sort: sortOf(new Date(expiresAt)), body });
}

/** Forgets the answers whose time is over. */
export async function forgetAnswers(tx: Transaction, now: Date): Promise<number> {
  return tx.deleteBefore('answers', owner, sortOf(now));
}

/** Refusals that are true today and false tomorrow are never kept (IDEM-6); no failure is. */
export function isKept(error: ProblemError): boolean {
  const { status } = problems[error.code];
  return status < 500 && ![401, 403, 429].includes(status) && !neverKept.has(error.code);
}

const neverKept: ReadonlySet<string> = new Set([
  'payload-too-large',
  'request-in-progress',
  'idempotency-key-reused',
  'idempotency-key-required',
]);

async function digest(bytes: Uint8Array): Promise<string> {
  // The bytes are never shared memory: they were read or encoded here.
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
