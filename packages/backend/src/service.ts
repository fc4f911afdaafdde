import type { Field } from '@bonne-foi/contract';
import { systemClock } from './clock.ts';
import type { Clock } from './clock.ts';
import { announceFeatures } from './discovery/features.ts';
import type { AnnouncedFeatures } from './discovery/features.ts';
import { createCursors } from './http/cursor.ts';
import type { Cursors } from './http/cursor.ts';
import type { BackendLimits, BackendOptions } from './options.ts';
import { isMailAddress } from './mail/address.ts';
import type { Procedure } from './procedures/procedure.ts';
import { requireLawfulReceipts } from './receipts/receipt-mentions.ts';
import { createSorter } from './sorter.ts';
import { createBlur, type Blur } from './statistics/disclosure.ts';

/** What handlers work with: the options, completed and looked up. */
export interface Service extends BackendOptions {
  readonly clock: Clock;
  readonly basePath: string;
  readonly limits: BackendLimits;
  readonly features: AnnouncedFeatures;
  readonly cursors: Cursors;
  /** Moves the thresholds of published counts. */
  readonly blur: Blur;
  readonly createId: () => string;
  /** @throws Error when a record names a procedure that is not served: a mistake of the installation. */
  procedure(key: string): Procedure;
  /** A place after all those given before, within lists ordered by time. */
  sort(at: Date): string;
}

const defaultLimits: BackendLimits = {
  maxBodyBytes: 262_144,
  maxJsonDepth: 32,
  maxAttachmentBytes: 10_485_760,
  maxAttachments: 10,
  maxPartBytes: 1_048_576,
  idempotencyTtlSeconds: 604_800,
  draftTtlSeconds: 2_592_000,
  requestsPerMinute: 240,
  bodyTimeoutMs: 20_000,
};

/**
 * Completes the options.
 * @throws RangeError for a limit, a secret or an address that the contract does not allow.
 * @throws ReceiptMentionsError for a procedure whose receipts would lack what the law asks of them.
 */
export function createService(options: BackendOptions): Service {
  const limits = { ...defaultLimits, ...options.limits };
  if (limits.requestsPerMinute < 60) throw new RangeError('requestsPerMinute is at least 60 (RATE-1).');
  if (limits.idempotencyTtlSeconds < 86_400)
    throw new RangeError('idempotencyTtlSeconds is at least a day (IDEM-7).');
  const secret = options.secret ?? crypto.randomUUID() + crypto.randomUUID();
  if (secret.length < 32) throw new RangeError('secret has at least 32 characters.');
  if (options.mail !== undefined && !isMailAddress(options.mail.from))
    throw new RangeError('mail.from is an address such as droits@exemple.example.');
  options.procedures.forEach(requireLawfulReceipts);
  const procedures = new Map(options.procedures.map((procedure) => [procedure.key, procedure]));
  return {
    ...options,
    clock: options.clock ?? systemClock,
    basePath: options.basePath ?? '/v1',
    limits,
    features: announceFeatures(options),
    cursors: createCursors(secret),
    blur: createBlur(secret),
    createId: options.createId ?? (() => crypto.randomUUID()),
    procedure(key) {
      const procedure = procedures.get(key);
      if (procedure === undefined) throw new Error('A record names a procedure that is not served.');
      return procedure;
    },
    sort: createSorter(),
  };
}

/** Every field of a form, groups and their fields. */
export function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...allFields(field.fields ?? [])]);
}
