/**
 * `npm run bench:worker`: how long one worker takes for what a night may bring. Sample cases are made, all due at once:
 * of ten, six whose silence decides, two whose person is reminded, two whose time for items is over; each has its
 * record, its place in the queue, its address. The worker settles them, writes the mails, claims them, puts them into
 * words and gives them to a transport that counts them. SQLite, then PostgreSQL where `DATABASE_URL` names a server.
 * Printed: seconds on the wall, and those of the processor that this process took (on a machine that does other work,
 * they alone tell the cost); the time that a PostgreSQL server takes is its own, and is not in them.
 *
 *     npm run bench:worker [number of cases]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend } from '../backend.ts';
import { manualClock } from '../clock.ts';
import { recordingTransport, sender } from '../mail/transport-harness.ts';
import { emptyDatabase, testServer } from '../store/postgres-harness.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { testProcedures } from '../testing/test-procedure-harness.ts';
import { fill, night } from '../testing/cases-harness.ts';

async function measure(name: string, store: Store, count: number, apart = ''): Promise<void> {
  const filling = performance.now();
  await fill(store, count);
  const filled = (performance.now() - filling) / 1000;
  const transport = recordingTransport();
  let sent = 0;
  const seen = new Set<string>();
  const backend = createBackend({
    store,
    identity: { modes: [], authenticate: async () => ({ ok: false, code: 'authentication-required' }) },
    procedures: testProcedures,
    authority: { key: 'mairie', name: 'Mairie d’Exempleville' },
    clock: manualClock(night),
    mail: {
      from: sender,
      transport: {
        ...transport,
        atOnce: 50,
        async send(mail) {
          sent += 1;
          seen.add(mail.messageId);
          return { outcome: 'accepted' };
        },
      },
    },
  });
  const failures: unknown[] = [];
  const worker = backend.worker({
    pollMs: 20,
    report: (report) => {
      if (report.kind === 'failed') failures.push(report.error);
    },
  });
  const started = performance.now();
  const processor = process.cpuUsage();
  worker.start();
  while (sent < count && failures.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(processor);
  await worker.stop();
  if (failures.length > 0) throw failures[0];
  const left = await store.transaction((tx) =>
    tx.list('mails', { scope: 'waiting', order: 'oldest', limit: 1 }),
  );
  await backend.close();
  const load = loadavg().map((each) => each.toFixed(1));
  process.stdout.write(
    `${name}: ${String(count)} cases settled and ${String(sent)} mails given in ${seconds.toFixed(1)} s ` +
      `(${String(Math.round(count / seconds))} a second); processor ${((user + system) / 1e6).toFixed(1)} s ` +
      `(user ${(user / 1e6).toFixed(1)}, system ${(system / 1e6).toFixed(1)}${apart}); ` +
      `twice: ${String(sent - seen.size)}, left: ${String(left.length)}; made in ${filled.toFixed(0)} s; ` +
      `load ${load.join(' ')} on ${String(cpus().length)} cores\n`,
  );
}

const count = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-bench-'));
await measure('SQLite', await openSqliteStore(join(folder, 'bench.sqlite')), count);
rmSync(folder, { recursive: true });
if (testServer !== undefined) {
  await measure(
    'PostgreSQL',
    await openPostgresStore(await emptyDatabase(testServer, 'bonne_foi_bench')),
    count,
    '; the server’s own is apart',
  );
}
