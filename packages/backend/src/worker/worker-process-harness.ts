/**
 * A worker alone in its process, to be killed: `… DATABASE SMTP_URL`. DATABASE is a `postgres://` address or a file.
 * Its clock runs from the night when the sample cases are due.
 */
import { createBackend } from '../backend.ts';
import { createSmtpTransport } from '../mail/smtp-transport.ts';
import { sender } from '../mail/transport-harness.ts';
import { openPostgresStore } from '../store/postgres.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { testProcedures } from '../testing/test-procedure-harness.ts';
import { night } from '../testing/cases-harness.ts';

const [database, smtpUrl, began] = process.argv.slice(2);
if (database === undefined || smtpUrl === undefined || began === undefined) {
  throw new Error('Give the database, the address of the mail server, and when the night began.');
}
const offset = Date.parse(night) - Number(began);
const backend = createBackend({
  store: await (database.startsWith('postgres') ? openPostgresStore(database) : openSqliteStore(database)),
  identity: { modes: [], authenticate: async () => ({ ok: false, code: 'authentication-required' }) },
  procedures: testProcedures,
  authority: { key: 'mairie', name: 'Mairie d’Exempleville' },
  clock: { now: () => new Date(Date.now() + offset) },
  mail: { from: sender, transport: createSmtpTransport({ url: smtpUrl }) },
});
const worker = backend.worker({
  batch: 40,
  pollMs: 100,
  leaseMs: 4000,
  report: (report) => {
    if (report.kind === 'failed') console.error(report.what, report.error);
  },
});
worker.start();
process.stdout.write('works\n');
