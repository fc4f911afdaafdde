import type { Attachment } from '@bonne-foi/contract';
import { withLater, type PersonClient } from '@bonne-foi/sdk/resources';
import type { Effect } from './effect.ts';
import type { Answer } from './event.ts';
import { loadCorrection, loadInvitation, refresh } from './load-later.ts';
import type { Loading } from './load.ts';
import type { Target } from './state.ts';

/** Any effect but those that read a record, or what is held. */
export type FarEffect =
  | Exclude<Effect, { readonly type: 'load' }>
  | {
      readonly type: 'load';
      readonly target: Extract<Target, { readonly kind: 'correction' | 'invitation' | 'audits' }>;
    };

/** What performing an effect needs beside the client. */
export interface Tools extends Loading {
  /** The bytes of a file that was chosen on this page. */
  bytesOf(fileId: string): File | undefined;
  /** Says something on the way: a draft was opened for a file, bytes went through. */
  tell(answer: Answer): void;
}

/** The same, with a client of everything. */
export interface LaterTools extends Tools {
  readonly client: PersonClient;
}

/** Performs one effect that goes further than reading what is held, and gives what came of it. Rejects with `SdkError`. */
export async function perform(given: Tools, effect: FarEffect): Promise<Answer> {
  const tools: LaterTools = { ...given, client: withLater(given.client) };
  const { client, options } = tools;
  switch (effect.type) {
    case 'load':
      if (effect.target.kind === 'audits')
        return (await import('./audit-acts.ts')).loadAudits(tools, effect.target.id);
      return effect.target.kind === 'correction'
        ? loadCorrection(tools, effect.target.id)
        : loadInvitation(tools, effect.target.id);
    case 'compare':
      return { type: 'recordCompared', record: await client.records.get(effect.recordId, options) };
    case 'saveDraft':
      return { type: 'draftSaved', correction: await saveDraft(tools, effect) };
    case 'submit': {
      const { id, body, ifMatch, key } = effect;
      const correction = await client.corrections.submit(
        id,
        body,
        { ifMatch },
        { ...options, idempotencyKey: key },
      );
      return { type: 'submitted', correction };
    }
    case 'discard':
      await client.corrections.discard(effect.id, { ifMatch: effect.ifMatch }, options);
      return { type: 'discarded', id: effect.id };
    case 'withdraw': {
      const { id, ifMatch, key } = effect;
      const correction = await client.corrections.withdraw(
        id,
        { ifMatch },
        { ...options, idempotencyKey: key },
      );
      return { type: 'withdrawn', correction };
    }
    case 'message': {
      const event = await client.corrections.message(effect.id, effect.body, {
        ...options,
        idempotencyKey: effect.key,
      });
      return { type: 'messageSent', event };
    }
    case 'respond': {
      const { id, body, ifMatch, key } = effect;
      const invitation = await client.invitations.respond(
        id,
        body,
        { ifMatch },
        { ...options, idempotencyKey: key },
      );
      return { type: 'responded', invitation };
    }
    case 'askAudit':
      return (await import('./audit-acts.ts')).askAudit(tools, effect);
    case 'loadReceipt': {
      if (effect.owner === 'audit') {
        const { auditReceipt } = await import('./audit-acts.ts');
        return { type: 'receiptReceived', receipt: await auditReceipt(tools, effect.id, effect.receiptId) };
      }
      const owner = effect.owner === 'correction' ? client.corrections : client.invitations;
      return { type: 'receiptReceived', receipt: await owner.receipt(effect.id, effect.receiptId, options) };
    }
    case 'refresh':
      return refresh(tools, effect.id);
    case 'upload':
      return upload(tools, effect);
    case 'detach':
      await client.attachments.remove(effect.id, effect.attachmentId, options);
      return { type: 'detached', version: await versionOf(tools, effect.id) };
    case 'download': {
      const { download } = await import('./download.ts');
      return download(tools, effect);
    }
  }
}

function saveDraft(
  { client, options }: LaterTools,
  { write, key }: Extract<Effect, { readonly type: 'saveDraft' }>,
) {
  const keyed = { ...options, idempotencyKey: key };
  return write.how === 'create'
    ? client.corrections.create(write.body, keyed)
    : client.corrections.update(write.id, write.body, { ifMatch: write.ifMatch }, keyed);
}

const versionOf = async ({ client, options }: Pick<LaterTools, 'client' | 'options'>, id: string) =>
  (await client.corrections.get(id, options)).version;

/** Opens the draft if there is none, declares the file, sends its bytes, and reads the version that comes of it. */
async function upload(
  tools: LaterTools,
  effect: Extract<Effect, { readonly type: 'upload' }>,
): Promise<Answer> {
  const { client, options } = tools;
  const { fileId, target } = effect;
  const bytes = tools.bytesOf(fileId);
  if (bytes === undefined) {
    return { type: 'uploadFailed', fileId, failure: { cause: 'unexpected', code: 'bytes-lost', issues: [] } };
  }
  let id: string;
  if ('id' in effect.correction) {
    id = effect.correction.id;
  } else {
    const keyed = { ...options, idempotencyKey: `${fileId}-draft` };
    const correction = await client.corrections.create(effect.correction.create, keyed);
    tools.tell({ type: 'draftSaved', correction });
    id = correction.id;
  }
  tools.tell({ type: 'uploadStarted', fileId });
  const { attach } = await import('@bonne-foi/sdk/upload');
  const attachment: Attachment = await attach(client, id, bytes, {
    ...options,
    ...(target.kind === 'edit' ? { path: target.path } : {}),
    ...(target.kind === 'item' ? { itemId: target.itemId } : {}),
    onProgress: ({ sentBytes }) => tools.tell({ type: 'uploadProgressed', fileId, sent: sentBytes }),
  });
  return { type: 'uploaded', fileId, attachment, version: await versionOf(tools, id) };
}
