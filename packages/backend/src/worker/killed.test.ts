/** Real processes, a real mail server, `kill -9`: nothing twice, nothing lost, on SQLite and on PostgreSQL. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Event } from '@bonne-foi/contract';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { startMailServer } from '../mail/mail-server-harness.ts';
import type { MailRow } from '../mail/mail-row.ts';
import { emptyDatabase, testServer } from '../store/postgres-harness.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Row, Store } from '../store/store.ts';
import { fill } from '../testing/cases-harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-worker-'));
const children: ChildProcess[] = [];
after(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Where the cases are, and how to look at them. */
interface Place {
  readonly address: string;
  open(): Promise<Store>;
}

let places = 0;
const databases: { readonly [name: string]: () => Promise<Place> } = {
  SQLite: async () => {
    const address = join(folder, `${String((places += 1))}.sqlite`);
    return { address, open: () => openSqliteStore(address) };
  },
  ...(testServer !== undefined && {
    PostgreSQL: async () => {
      const address = await emptyDatabase(testServer ?? '', `bonne_foi_worker_${String((places += 1))}`);
      return { address, open: () => openPostgresStore(address) };
    },
  }),
};

const harness = fileURLToPath(new URL('./worker-process-harness.ts', import.meta.url));

/** A worker in a process of its own, at work. */
async function startWorker({ address }: Place, smtpUrl: string, began: number): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--conditions=@bonne-foi/source', harness, address, smtpUrl, String(began)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => {
      reject(new Error('The worker ended before it worked.'));
    });
    child.stdout.once('data', () => {
      child.removeAllListeners('exit');
      resolve();
    });
  });
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.kill('SIGKILL');
  });
}

async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let left = 1200; !isSo(); left -= 1) {
    if (left === 0) throw new Error(`It never came: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function all<Body>(store: Store, kind: 'events' | 'mails' | 'corrections'): Promise<Row<Body>[]> {
  return store.transaction((tx) => tx.list<Body>(kind, { order: 'oldest', limit: 10_000 }));
}

/** Each case was settled once, each mail written once. */
async function assertOnce(place: Place, count: number): Promise<void> {
  const store = await place.open();
  const events = await all<Event>(store, 'events');
  const corrections = await all<CorrectionRow>(store, 'corrections');
  const mails = await all<MailRow>(store, 'mails');
  await store.close();
  const ofCases = events.filter(({ body }) => body.type === 'deemed_decision' || body.type === 'status');
  assert.equal(ofCases.length, count * 0.8, 'six decisions and two ends of time of ten cases');
  assert.equal(new Set(ofCases.map(({ scope }) => scope)).size, count * 0.8, 'none twice');
  assert.equal(corrections.filter(({ body }) => body.status === 'deemed_refused').length, count * 0.6);
  assert.equal(corrections.filter(({ body }) => body.internal.remindedOf !== undefined).length, count * 0.2);
  assert.equal(mails.length, count);
  assert.equal(new Set(mails.map(({ body }) => body.correctionId)).size, count);
}

for (const [name, make] of Object.entries(databases)) {
  void describe(`a worker on ${name}`, { concurrency: false }, () => {
    void test('two at once, one killed midway: no case twice, none lost, every mail arrives', async () => {
      const count = 300;
      const place = await make();
      const store = await place.open();
      await fill(store, count);
      await store.close();
      const server = await startMailServer();
      server.delayMs = 5;
      const began = Date.now();
      const [first, second] = await Promise.all([
        startWorker(place, server.url, began),
        startWorker(place, server.url, began),
      ]);
      await until('a part of the mails', () => server.arrived.length >= 40);
      assert.ok(server.arrived.length < count, 'midway');
      await kill(first);
      await until('every mail', () => new Set(server.arrived.map(({ to }) => to[0])).size === count);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await kill(second);
      await server.kill();
      await assertOnce(place, count);
      // Killed between the acknowledgement of the server and its own mark, a mail goes again: at most one for each
      // connection, and one for each that waited for the mark; with the same Message-ID.
      const ids = server.arrived.map(({ messageId }) => messageId);
      assert.equal(new Set(ids).size, count);
      assert.ok(ids.length - count <= 10, `${String(ids.length - count)} arrived again`);
    });

    void test('the mail server killed, then the backend, then both again: every mail arrives once', async () => {
      const count = 60;
      const place = await make();
      const store = await place.open();
      await fill(store, count);
      await store.close();
      const first = await startMailServer();
      first.delayMs = 40;
      const began = Date.now();
      const worker = await startWorker(place, first.url, began);
      await until('some mails', () => first.arrived.length >= 10);
      await first.kill();
      const before = first.arrived.length;
      assert.ok(before < count, 'midway');
      // The worker finds nobody, and waits.
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await kill(worker);
      const port = Number(new URL(first.url).port);
      const second = await startMailServer(port, first.arrived);
      const again = await startWorker(place, second.url, began);
      await until('every mail', () => new Set(second.arrived.map(({ to }) => to[0])).size === count);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await kill(again);
      await second.kill();
      assert.equal(second.arrived.length, count, 'once each');
      assert.equal(new Set(second.arrived.map(({ messageId }) => messageId)).size, count);
      await assertOnce(place, count);
    });
  });
}
