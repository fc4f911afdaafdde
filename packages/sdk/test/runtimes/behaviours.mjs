/**
 * What the built SDK does, on whatever runtime imports this file, against the reference service and against services
 * that misbehave (`faulty-service.mjs` in packages/tools). Nothing here is Node's.
 */
import { createClient, hasCode, isSdkError } from '../../dist/index.js';
import { createDraft } from '../../dist/drafts/index.js';
import { formatValue, parseInput, todayInParis } from '../../dist/fields/index.js';
import { attach } from '../../dist/upload/index.js';
import { watch } from '../../dist/watch/index.js';

/** A change that one of the records of Camille Exemple takes. */
const phone = { op: 'set', kind: 'correction', value: '+33639980001', wrongSince: '2026-08' };
const plain = new Blob(['%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n'], {
  type: 'application/pdf',
});

const auth = { scheme: 'bearer', getToken: () => Promise.resolve('sample') };

/** The error that a call ends in. */
const failureOf = (call) =>
  call.raw().then(
    () => undefined,
    (error) => error,
  );

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

/** Each behaviour by its name; `at` gives the client of a service by the name of its fault. */
const behaviours = {
  'lists are read page by page': async (at) => {
    const titles = [];
    for await (const { title } of at('v1').records.list({ limit: 1 })) titles.push(title);
    expect(titles.length > 1, `${titles.length} records`);
  },
  'a correction is opened, proved, sent and followed': async (at) => {
    const client = at('v1');
    const { record, path, change } = await choose(client);
    const draft = createDraft(client, record);
    draft.set(path, change);
    const { id } = await draft.flush();
    const seen = [];
    const onProgress = ({ sentBytes }) => seen.push(sentBytes);
    const file = await attach(client, id, plain, { name: 'exemple.pdf', path, onProgress });
    expect(/^(ready|checking|rejected)$/.test(file.state) && seen.at(-1) === plain.size, file.state);
    const { version } = await client.corrections.get(id);
    const sent = await client.corrections.submit(id, { confirmed: true }, { ifMatch: version });
    const [receipt] = sent.receipts;
    expect((await client.corrections.receipt(id, receipt.id)).number === receipt.number, 'receipt');
    expect((await client.corrections.receiptHtml(id, receipt.id)).includes('<html'), 'page');
    for await (const state of watch(client, id)) {
      expect(state.phase !== 'draft', state.phase);
      break;
    }
  },
  'a lost answer ends in one correction': async (at) => {
    const count = async () => {
      let found = 0;
      for await (const one of at('v1').corrections.list()) found += one.id ? 1 : 0;
      return found;
    };
    const { record, path, change } = await choose(at('v1'));
    const before = await count();
    const { id: recordId, version: basedOn, formVersion } = record;
    const body = { recordId, basedOn, formVersion, changes: { [path]: change } };
    const made = await at('lost').corrections.create(body).raw();
    // Deno's transport asks again by itself, with the same key: there, one attempt is enough.
    expect(made.attempts <= 2 && made.replayed, `${made.attempts} attempts, replayed: ${made.replayed}`);
    expect((await count()) === before + 1, 'more than one correction');
  },
  'a busy service is asked again': async (at) => {
    expect((await at('busy').records.list().first().raw()).attempts === 2, 'not asked twice');
  },
  'no answer ends in time, and says that it may be done': async (at) => {
    const body = { recordId: 'rec_1', basedOn: '"1"', formVersion: '1', changes: { phone } };
    const failure = await failureOf(at('silent').corrections.create(body, { timeoutMs: 150, retry: false }));
    expect(isSdkError(failure) && failure.kind === 'timeout', `${failure}`);
    expect(failure.info.maybeApplied && failure.info.idempotencyKey, 'no key to ask again with');
  },
  'half an answer ends in time': async (at) => {
    const failure = await failureOf(at('half').records.get('rec_1', { timeoutMs: 150, retry: false }));
    expect(failure?.kind === 'timeout', `${failure}`);
  },
  'time and aborts hold when the transport ignores its signal': async (at) => {
    const deaf = (url, init) => fetch(url, { ...init, signal: undefined });
    const client = at('silent', { fetch: deaf });
    const late = await failureOf(client.records.get('rec_1', { timeoutMs: 100, retry: false }));
    expect(late?.kind === 'timeout', `${late}`);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const aborted = await failureOf(client.records.get('rec_1', { signal: stop.signal }));
    expect(aborted?.kind === 'aborted', `${aborted}`);
  },
  'an endless answer is cut': async (at) => {
    const failure = await failureOf(at('endless', { maxAnswerBytes: 100_000 }).records.get('rec_1'));
    expect(hasCode(failure, 'answer-too-large'), `${failure}`);
  },
  'a redirect is not followed': async (at) => {
    const failure = await failureOf(at('redirect').records.get('rec_1'));
    expect(hasCode(failure, 'unexpected-redirect'), `${failure}`);
  },
  'a page instead of data is refused': async (at) => {
    const failure = await failureOf(at('page').records.get('rec_1'));
    expect(hasCode(failure, 'malformed-json'), `${failure}`);
  },
  'a broken contract is named by operation and pointer': async (at) => {
    const failure = await failureOf(at('broken').records.get('rec_1'));
    expect(failure?.message === 'GET /records/{} contract-broken /id', `${failure}`);
  },
  'no connection is said, with what is not certain': async (at) => {
    const client = at('v1', { baseUrl: 'http://127.0.0.1:9/v1', retry: false });
    const failure = await failureOf(client.corrections.withdraw('cor_1', { ifMatch: '"1"' }));
    expect(failure?.kind === 'network' && failure.info.maybeApplied, `${failure}`);
  },
  'an error of the service comes whole': async (at) => {
    const failure = await failureOf(at('v1').records.get('not_there'));
    expect(failure?.kind === 'problem' && failure.status === 404, `${failure}`);
  },
  'values are read and written in French': async () => {
    const date = parseInput({ type: 'date' }, '3 mars 2026', { today: todayInParis(new Date()) });
    expect(date.ok && date.value === '2026-03-03', JSON.stringify(date));
    const words = formatValue({ type: 'money' }, { amount: '1234.5', currency: 'EUR' }, 'fr');
    expect(words === '1\u00a0234,50\u00a0€', words);
    expect(formatValue({ type: 'date' }, '2026-03-01', 'fr') === '1er\u00a0mars 2026', 'date');
    expect(formatValue({ type: 'country' }, 'BE', 'fr') === 'Belgique', 'country');
  },
};

/** A field of a sample record that can be corrected here, and a change for it. */
async function choose(client) {
  for await (const { id } of client.records.list()) {
    const record = await client.records.get(id);
    for (const field of record.fields) {
      const held = record.values[field.id];
      if (field.type !== 'phone' || field.correctable !== 'here' || held?.correctionId) continue;
      const value = held?.value === '+33639980001' ? '+33639980002' : '+33639980001';
      return { record, path: field.id, change: { ...phone, value, kind: field.kinds?.[0] ?? 'correction' } };
    }
  }
  throw new Error('no telephone number to correct');
}

/**
 * Runs every behaviour and prints a line for each; the last line is JSON for the one who started the runtime.
 * @param {string} origin where the services are, one path for each fault
 */
export async function runBehaviours(origin) {
  const at = (fault, more) =>
    createClient({
      baseUrl: `${origin}/${fault === 'v1' ? '' : `${fault}/`}v1`,
      auth,
      retry: { baseMs: 5 },
      ...more,
    });
  const failed = [];
  let passed = 0;
  for (const [name, behaves] of Object.entries(behaviours)) {
    try {
      await behaves(at);
      passed += 1;
      console.log(`ok      ${name}`);
    } catch (error) {
      failed.push(`${name}: ${error?.message ?? error}`);
      console.log(`not ok  ${failed.at(-1)}`);
    }
  }
  console.log(`RESULT ${JSON.stringify({ passed, failed })}`);
}
