import type { Capabilities } from '@bonne-foi/contract';
import { apiVersion } from '../http/answer.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { pageMax } from '../http/paging.ts';
import { digestOf } from '../receipts/canonical.ts';
import { allFields } from '../service.ts';
import type { Service } from '../service.ts';
import { announceProfiles } from './features.ts';

const publicCache = 'public, max-age=300, stale-while-revalidate=86400';

/** What this backend can do. */
export const getCapabilities = define({
  find: async ({ service }) => versioned(capabilitiesOf(service)),
  version: ({ version }) => version,
  run: async ({ document }) => ({ status: 200, headers: { 'Cache-Control': publicCache }, body: document }),
});

/** The same document at the root of the origin, saying where the API is. */
export const discover = define({
  find: async (call: Call) => versioned(capabilitiesOf(call.service)),
  version: ({ version }) => version,
  run: async ({ document }) => ({ status: 200, headers: { 'Cache-Control': publicCache }, body: document }),
});

async function versioned(
  document: Capabilities,
): Promise<{ readonly document: Capabilities; readonly version: string }> {
  const digest = await digestOf(document);
  return { document, version: `"caps-${digest.slice(9, 25).replace(/[+/]/g, '-')}"` };
}

/** The capability document: announced limits are those enforced. */
export function capabilitiesOf(service: Service): Capabilities {
  const { features, limits, procedures, authority } = service;
  const files = features.attachments !== undefined;
  const types = new Set(procedures.flatMap(({ fields }) => allFields(fields).map(({ type }) => type)));
  return {
    contract: { name: 'bonne-foi', version: apiVersion, profiles: announceProfiles(features) },
    api: { base: service.basePath, software: 'bonne-foi-backend' },
    authority,
    auth: [...service.identity.modes, { scheme: 'none' }],
    features,
    limits: {
      maxBodyBytes: limits.maxBodyBytes,
      idempotencyTtlSeconds: limits.idempotencyTtlSeconds,
      draftTtlSeconds: limits.draftTtlSeconds,
      pageMax,
      ...(files && {
        maxAttachmentBytes: limits.maxAttachmentBytes,
        maxAttachments: limits.maxAttachments,
        maxPartBytes: limits.maxPartBytes,
        accept: [...acceptedTypes],
      }),
    },
    locales: ['fr'],
    fieldTypes: [...types].sort(),
    procedures: procedures.map(({ key, title, cover, qualification, holder, swornStatement }) => ({
      key,
      title,
      cover,
      qualification: [...qualification],
      holder,
      ...(swornStatement && { swornStatement }),
    })),
    receipts: {
      ...(service.mail !== undefined && { from: service.mail.from }),
      registrationWithin: 'at_once',
      acknowledgementWithin: 'at_once',
      ...(features.signedReceipts === true && { jwksUri: '/.well-known/bonne-foi/jwks.json' }),
    },
  };
}

/** Media types of files, whatever the field. */
export const acceptedTypes: readonly string[] = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/heic',
  'image/webp',
];
