// Our backend over a store, with one sample person signed in: a record to read, corrections to open.
// node servers/bonne-foi.mjs <memory|sqlite>. Tells the parent its port, and what to ask.
import { createMemoryStore } from '@bonne-foi/backend';
import { createDemoBackend } from '@bonne-foi/backend/demo';
import { createHttpServer } from '@bonne-foi/backend/server';
import { openSqliteStore } from '@bonne-foi/backend/sqlite';

const stores = { memory: createMemoryStore, sqlite: () => openSqliteStore(process.env.BENCH_DB) };
const store = await stores[process.argv[2]]();
const limits = { requestsPerMinute: 100_000_000 };
const backend = await createDemoBackend({ scheme: 'bearer', backend: { store, limits } });
const server = createHttpServer({
  handle: (request) => backend.fetch(request),
  onError: (error) => console.error(error),
  trustedProxies: 0,
});
const port = await server.listen(0, '127.0.0.1');

const read = '/v1/records/rec_camille_cantine';
const answer = await fetch(`http://127.0.0.1:${port}${read}`);
const record = await answer.json();
const body = JSON.stringify({
  recordId: record.id,
  basedOn: record.version,
  formVersion: record.formVersion,
  changes: { phone: { op: 'set', kind: 'correction', value: '+33639980001', wrongSince: '2026-08' } },
});
process.send({ port, paths: { GET: read, POST: '/v1/corrections' }, body });
