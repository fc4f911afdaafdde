/** What several checks begin with. */
import type { Bench } from '../bench.ts';
import { isObject, listAt, textAt } from '../json.ts';
import { changeOf } from '../scenario/values.ts';
import { Skip } from '../verdict.ts';
import type { Exchange } from '../wire/exchange.ts';

/** The record of alice's that the configuration corrects. */
export async function readRecord(bench: Bench): Promise<Exchange> {
  return bench.get(`/records/${bench.world.recordId}`);
}

/** Opens a draft. */
export async function openDraft(bench: Bench, changes?: object, more: object = {}): Promise<Exchange> {
  const record = await readRecord(bench);
  const { change } = bench.config;
  const body = {
    recordId: textAt(record.json, '/id'),
    basedOn: textAt(record.json, '/version'),
    formVersion: textAt(record.json, '/formVersion'),
    changes: changes ?? { [change.path]: changeOf(change, 0) },
    ...more,
  };
  return bench.expect(await bench.ask('POST', '/corrections', { body }), 201);
}

/** Sends a draft. */
export async function submit(bench: Bench, draft: Exchange, key?: string): Promise<Exchange> {
  const sent = await bench.ask('POST', `/corrections/${textAt(draft.json, '/id')}/submission`, {
    ifMatch: textAt(draft.json, '/version'),
    body: bench.config.submission ?? { confirmed: true },
    ...(key !== undefined && { key }),
  });
  return bench.expect(sent, 200);
}

/** A correction that was sent, and its first receipt. */
export async function sendCorrection(
  bench: Bench,
): Promise<{ readonly sent: Exchange; readonly receipt: Exchange }> {
  const sent = await submit(bench, await openDraft(bench));
  const id = textAt(sent.json, '/id');
  const receipt = await bench.get(`/corrections/${id}/receipts/${textAt(sent.json, '/receipts/0/id')}`);
  return { sent, receipt };
}

/** A draft with a file declared in it. */
export async function declareFile(
  bench: Bench,
): Promise<{ readonly draft: Exchange; readonly file: Exchange }> {
  const draft = await openDraft(bench);
  const file = await bench.ask('POST', `/corrections/${textAt(draft.json, '/id')}/attachments`, {
    body: { name: 'justificatif.pdf', mediaType: 'application/pdf', size: 100 },
  });
  return { draft, file: bench.expect(file, 201) };
}

/** Every page of a list, one item a page when `limit` is 1. */
export async function walkPages(bench: Bench, path: string, limit: number, most: number): Promise<unknown[]> {
  const items: unknown[] = [];
  const join = path.includes('?') ? '&' : '?';
  let cursor = '';
  for (let page = 0; page < most; page += 1) {
    const told = await bench.get(`${path}${join}limit=${String(limit)}${cursor}`);
    items.push(...listAt(told.json, '/items'));
    const next = textAt(told.json, '/nextCursor');
    if (next === '') return items;
    cursor = `&cursor=${encodeURIComponent(next)}`;
  }
  throw new Skip(`The list has more than ${String(most)} pages.`);
}

/** Definitions of a record, those of groups included, each with its path. */
export function* definitions(
  fields: readonly unknown[],
  above = '',
): Generator<readonly [string, Record<string, unknown>]> {
  for (const field of fields) {
    if (!isObject(field)) continue;
    const path = `${above}${textAt(field, '/id')}`;
    yield [path, field];
    yield* definitions(listAt(field, '/fields'), `${path}/`);
  }
}

/** Address of the first receipt of what was sent. */
export function receiptPath({ json }: Exchange): string {
  return `/corrections/${textAt(json, '/id')}/receipts/${textAt(json, '/receipts/0/id')}`;
}
