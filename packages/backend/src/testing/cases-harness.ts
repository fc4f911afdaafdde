/** Sample cases whose time has come, for the measure of the worker and for the tests that kill it. */
import type { Correction } from '@bonne-foi/contract';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { placeInQueue } from '../corrections/queue-place.ts';
import { recordingTransport, sender } from '../mail/transport-harness.ts';
import type { Held } from '../records/held.ts';
import { batched } from '../store/batched.ts';
import type { Batched } from '../store/batched.ts';
import type { Row, Store } from '../store/store.ts';
import { openDraft, startBench, submit } from './backend-harness.ts';
import type { Bench } from './backend-harness.ts';
import { placeInAgenda } from '../worker/agenda.ts';

/** When all of them are due. */
export const night = '2027-01-22T09:00:00Z';

interface Template {
  readonly row: Row<CorrectionRow>;
  readonly record: Row<Held>;
}

async function template(
  bench: Bench,
  ask?: { readonly on: string; readonly timeLimit: string },
): Promise<Template> {
  const { json: sent } = await submit(bench, await openDraft(bench));
  // The answer was checked against the contract.
  const { id, recordId } = sent as Correction;
  if (ask !== undefined) {
    bench.clock.set(ask.on);
    const { json } = await bench.ask('GET', `/agent/cases/${id}`);
    const law = [{ text: 'CRPA', article: 'L114-5' }];
    const told = await bench.ask('POST', `/agent/cases/${id}/items-requests`, {
      ifMatch: json.version,
      body: {
        message: 'Il manque une pièce.',
        nature: 'incomplete_file',
        items: [{ label: 'Votre attestation', reason: 'missing', legalBasis: law }],
        timeLimit: ask.timeLimit,
      },
    });
    if (told.status !== 201) throw new Error(told.text);
  }
  const [row, record] = await bench.store.transaction(async (tx) => [
    await tx.get<CorrectionRow>('corrections', id),
    await tx.get<Held>('records', recordId),
  ]);
  if (row === undefined || record === undefined) throw new Error('The sample case is not there.');
  return { row, record };
}

async function templates(): Promise<readonly Template[]> {
  const bench = async (): Promise<Bench> =>
    startBench({ mail: { from: sender, transport: recordingTransport() } });
  const silent = await template(await bench());
  const reminded = await template(await bench(), { on: '2027-01-04T10:00:00Z', timeLimit: 'P24D' });
  const over = await template(await bench(), { on: '2026-12-21T10:00:00Z', timeLimit: 'P1M' });
  return [silent, silent, silent, silent, silent, silent, reminded, reminded, over, over];
}

/** Writes so many cases: of ten, six whose silence decides, two to be reminded of, two whose time for items is over. */
export async function fill(store: Store, count: number): Promise<void> {
  const ten = await templates();
  for (let from = 0; from < count; from += 1000) {
    await store.transaction(async (tx) => {
      const batch = batched(tx);
      const ids = Array.from({ length: Math.min(count - from, 1000) }, (_none, at) => idOf(from + at));
      await batch.load('queue', ids);
      for (const [at, id] of ids.entries()) await addCase(batch, ten, from + at, id);
      await batch.flush();
    });
  }
}

function numberOf(at: number): string {
  return String(at).padStart(9, '0');
}

function idOf(at: number): string {
  return `cor_${numberOf(at)}-${crypto.randomUUID()}`;
}

async function addCase(tx: Batched, ten: readonly Template[], at: number, id: string): Promise<void> {
  const made = ten[at % ten.length];
  if (made === undefined) throw new RangeError('There are ten samples.');
  const number = numberOf(at);
  const { row, record } = made;
  const recordId = `rec_${number}`;
  const contactId = `ctc_${number}`;
  const owner = `person-${number}`;
  const marks = Object.fromEntries(
    Object.keys(record.body.contested ?? {}).map((path): [string, string[]] => [path, [id]]),
  );
  const body: CorrectionRow = {
    ...row.body,
    id,
    owner,
    recordId,
    internal: { ...row.body.internal, contactId },
  };
  const sort = `${row.sort.slice(0, 12)}${number}`;
  await tx.insert('records', {
    ...record,
    id: recordId,
    owner,
    body: { ...record.body, id: recordId, owner, contested: marks },
  });
  await tx.insert('contacts', {
    id: contactId,
    owner,
    scope: id,
    sort,
    body: { email: `p${number}@exemple.example`, language: 'fr' },
  });
  await tx.insert('corrections', { id, owner, scope: body.procedure, sort, body });
  await placeInQueue(tx, body, sort);
  await placeInAgenda(tx, body);
}
