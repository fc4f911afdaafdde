import type { Receipt } from '@bonne-foi/contract';
import { audits, type Audits } from '@bonne-foi/sdk/resources';
import type { Effect } from './effect.ts';
import type { Answer } from './event.ts';
import { all, loadService } from './load.ts';
import type { LaterTools } from './perform.ts';

/** Requests to be audited, on the client that is there. */
export const auditsOf = ({ client }: Pick<LaterTools, 'client'>): Audits => audits(client);

/** What was asked, and what is held to ask about; at one request when its id is given. Rejects with `SdkError`. */
export async function loadAudits(tools: LaterTools, at: string | undefined): Promise<Answer> {
  const { client, options } = tools;
  const [service, requests, records] = await Promise.all([
    loadService(tools),
    all(auditsOf(tools).list({}, options)),
    all(client.records.list({}, options)),
  ]);
  const isThere = requests.some(({ id }) => id === at);
  return { type: 'auditsReceived', service, requests, records, ...(isThere && at !== undefined && { at }) };
}

/** Sends a request. Rejects with `SdkError`. */
export async function askAudit(
  tools: LaterTools,
  { body, key }: Extract<Effect, { readonly type: 'askAudit' }>,
): Promise<Answer> {
  const request = await auditsOf(tools).create(body, { ...tools.options, idempotencyKey: key });
  return { type: 'auditAsked', request };
}

/** Reads the receipt of a request. Rejects with `SdkError`. */
export const auditReceipt = (tools: LaterTools, id: string, receiptId: string): Promise<Receipt> =>
  Promise.resolve(auditsOf(tools).receipt(id, receiptId, tools.options));
