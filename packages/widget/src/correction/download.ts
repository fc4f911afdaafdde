import type { Effect } from './effect.ts';
import type { Answer } from './event.ts';
import type { LaterTools } from './perform.ts';

type Download = Extract<Effect, { readonly type: 'download' }>;

/** Reads a receipt with the person's own authorisation, and hands it to the browser as a file. */
export async function download(tools: LaterTools, effect: Download): Promise<Answer> {
  const [content, ending] = await read(tools, effect);
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `${effect.name}.${ending}`;
  anchor.click();
  // The browser has taken the bytes over by the next turn of its loop; a minute is plenty.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { type: 'downloaded' };
}

async function read(tools: LaterTools, effect: Download): Promise<readonly [Blob, string]> {
  const { client, options } = tools;
  const { id, receiptId, mediaType } = effect;
  const owner =
    effect.owner === 'correction'
      ? client.corrections
      : effect.owner === 'audit'
        ? (await import('./audit-acts.ts')).auditsOf(tools)
        : client.invitations;
  if (mediaType === 'application/pdf' && 'receiptPdf' in owner) {
    return [await owner.receiptPdf(id, receiptId, options), 'pdf'];
  }
  if (mediaType === 'text/html') {
    return [new Blob([await owner.receiptHtml(id, receiptId, options)], { type: 'text/html' }), 'html'];
  }
  const receipt = JSON.stringify(await owner.receipt(id, receiptId, options), null, 2);
  return [new Blob([receipt], { type: 'application/json' }), 'json'];
}
