import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { examples } from '@bonne-foi/contract/examples';
import type { Receipt, ReceiptKeySet } from '@bonne-foi/contract';
import fc from 'fast-check';
import { canonicalJson, hash, toBase64Url } from './canonical.ts';
import { fetchKeys, readReceipt, verifyReceipt, type Verification } from './index.ts';

const from = 'https://caisse.example';
const now = new Date('2026-12-01T00:00:00Z');
const { signature: _none, ...example } = examples.getReceipt.response.acknowledgement;
const utf8 = new TextEncoder();

/** Signs as a service does, with WebCrypto alone. */
const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
  'sign',
  'verify',
]);
const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
const kid = 'test';
const key = {
  kty: 'EC',
  crv: 'P-256',
  alg: 'ES256',
  use: 'sig',
  kid,
  x,
  y,
  validFrom: '2026-01-01T00:00:00Z',
} as const;
const keys: ReceiptKeySet = { keys: [key] };
const piece = (value: object): string => toBase64Url(utf8.encode(canonicalJson(value)));

async function jws(typ: string, payload: object): Promise<[string, string, string]> {
  const [header, body] = [piece({ alg: 'ES256', kid, typ }), piece(payload)];
  const bytes = await crypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    pair.privateKey,
    utf8.encode(`${header}.${body}`),
  );
  return [header, body, toBase64Url(new Uint8Array(bytes))];
}

async function sign({ formats, ...members }: Receipt): Promise<Receipt> {
  const [header, , signature] = await jws('bonne-foi-receipt', members);
  const digests = await Promise.all(
    Object.entries(members).map(
      async ([name, value]) => [name, toBase64Url((await hash(value)).slice(0, 16))] as const,
    ),
  );
  const parts = (await jws('bonne-foi-receipt-parts', Object.fromEntries(digests))).join('.');
  return {
    ...members,
    formats,
    signature: { format: 'jws-detached', jws: `${header}..${signature}`, kid, parts },
  };
}

const receipt = await sign(example);
const verify = async (given: unknown, more: object = {}): Promise<Verification> =>
  verifyReceipt(given, { keys, from, now, ...more });
const faults = ({ checks }: Verification): string[] =>
  checks.flatMap((check) => (check.result === 'failed' ? [`${check.part}: ${check.reason}`] : []));

describe('a receipt', () => {
  test('as the service signed it is proved', async () => {
    const found = await verify(receipt);
    assert.deepEqual([found.proved, faults(found), found.changed], [true, [], []]);
    assert.deepEqual(found.checks.at(-1), {
      part: 'content',
      result: 'not_checked',
      reason: 'content-not-given',
    });
  });

  test('of the contract’s examples, signed with Ed25519, is proved', async () => {
    const { registration, acknowledgement } = examples.getReceipt.response;
    for (const each of [registration, acknowledgement]) {
      assert.deepEqual(faults(await verify(each, { keys: examples.getReceiptKeys.response.keys })), []);
    }
  });

  test('with the content that was sent: its digest is checked', async () => {
    const content = { changes: { phone: { op: 'confirm' } } };
    const contentDigest = `sha-256=:${Buffer.from(await hash(content)).toString('base64')}:`;
    const signed = await sign({ ...example, contentDigest });
    assert.deepEqual(faults(await verify(signed, { content })), []);
    assert.deepEqual(faults(await verify(signed, { content: { changes: {} } })), ['content: digest-differs']);
  });

  for (const name of Object.keys(example).filter((each) => each !== 'formats')) {
    test(`whose ${name} was changed: it is named`, async () => {
      const members = new Map<string, unknown>(Object.entries(receipt));
      const value = members.get(name);
      members.set(
        name,
        typeof value === 'string'
          ? `${value} `
          : typeof value === 'boolean'
            ? !value
            : Object.assign(
                structuredClone(value ?? {}),
                Array.isArray(value) ? { 0: 'changed' } : { changed: true },
              ),
      );
      const found = await verify(Object.fromEntries(members));
      assert.equal(found.proved, false);
      assert.ok(faults(found).includes('signature: altered'));
      assert.deepEqual(found.changed, [name]);
    });
  }

  test('with a member more, or one less: it is named', async () => {
    assert.deepEqual((await verify({ ...receipt, extra: 1 })).changed, ['extra']);
    const { proofNote: _gone, ...less } = receipt;
    assert.deepEqual((await verify(less)).changed, ['proofNote']);
  });

  test('any flipped bit of its JSON is detected, but in the addresses, which are not signed', async () => {
    const { formats: _addresses, ...covered } = receipt;
    const bytes = utf8.encode(canonicalJson(covered));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (place, bit) => {
        const flipped = Uint8Array.from(bytes);
        flipped[place] = (flipped[place] ?? 0) ^ (1 << bit);
        const read = await readReceipt(flipped).catch(() => undefined);
        if (read === undefined) return;
        const isSame = canonicalJson(read.receipt) === canonicalJson(covered);
        assert.equal((await verify(read.receipt)).proved, isSame);
      }),
      {
        numRuns: 600,
        examples: [
          [0, 0],
          [bytes.length - 2, 0],
        ],
      },
    );
    assert.ok((await verify({ ...receipt, formats: [] })).proved);
  });
});

describe('each part that fails is named', () => {
  const cases: readonly (readonly [string, () => Promise<Verification>, string[]])[] = [
    ['another address', () => verify(receipt, { from: 'https://autre.example' }), ['issuer: other-issuer']],
    ['no signature', () => verify(example), ['key: unsigned', 'signature: unsigned']],
    [
      'another key',
      () => verify(receipt, { keys: { keys: [{ ...key, kid: 'other' }] } }),
      ['key: unknown-key'],
    ],
    [
      'a revoked key',
      () => verify(receipt, { keys: { keys: [{ ...key, revokedAt: '2026-11-30T00:00:00Z' }] } }),
      ['key: revoked-key'],
    ],
    [
      'a key of before',
      () => verify(receipt, { keys: { keys: [{ ...key, validUntil: '2026-02-01T00:00:00Z' }] } }),
      ['key: key-not-in-force'],
    ],
    [
      'a key of after',
      () => verify(receipt, { keys: { keys: [{ ...key, validFrom: '2026-12-01T00:00:00Z' }] } }),
      ['key: key-not-in-force'],
    ],
    [
      'a date to come',
      () => verify(receipt, { now: new Date('2026-11-01T00:00:00Z') }),
      ['dates: date-to-come'],
    ],
    [
      'dates in disorder',
      async () => verify(await sign({ ...example, issuedAt: '2026-11-20T00:00:00Z' })),
      ['dates: dates-disordered'],
    ],
    [
      'no service',
      async () =>
        verify(await sign({ ...example, service: { name: 'Sans adresse', phone: '+33199000123' } })),
      ['mentions: mention-missing'],
    ],
    [
      'a signature of another format',
      () => verify({ ...receipt, signature: { ...receipt.signature, format: 'x' } }),
      ['signature: altered'],
    ],
  ];
  for (const [name, run, expected] of cases) {
    test(name, async () => {
      const found = await run();
      assert.equal(found.proved, false);
      assert.deepEqual(faults(found), expected);
    });
  }
});

describe('a file', () => {
  const json = JSON.stringify(receipt);
  const escaped = json
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('"', '&#34;');
  const page = (...texts: string[]): string =>
    `<!doctype html><html>${texts.map((text) => `<pre id="a">${text}</pre>`).join('')}</html>`;
  const pdf = (content: Uint8Array, filter = ''): Buffer =>
    Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<<\n/Type /EmbeddedFile\n/Length ${String(content.length)}\n${filter}>>\nstream\n`,
      ),
      content,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
  const read = async (bytes: string | Uint8Array): Promise<string> => {
    const given = typeof bytes === 'string' ? utf8.encode(bytes) : Uint8Array.from(bytes);
    return readReceipt(given).then(
      (file) => (canonicalJson(file.receipt) === canonicalJson(receipt) ? file.format : 'another'),
      (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'thrown'),
    );
  };

  test('gives its receipt: JSON, page, PDF plain or deflated', async () => {
    assert.equal(await read(json), 'json');
    assert.equal(await read(JSON.stringify(receipt, null, 2)), 'json');
    assert.equal(await read(page('{}', escaped)), 'html');
    assert.equal(await read(pdf(utf8.encode(json))), 'pdf');
    assert.equal(await read(pdf(deflateSync(json), '/Filter /FlateDecode\n')), 'pdf');
  });

  test('that is none, or is not whole, is refused by name', async () => {
    assert.equal(await read('hello'), 'not-a-receipt');
    assert.equal(await read('{"a":1}'), 'not-a-receipt');
    assert.equal(await read(Uint8Array.of(0xff, 0xfe, 0x7b)), 'not-a-receipt');
    assert.equal(await read(page('nothing')), 'no-receipt-inside');
    assert.equal(await read(page(escaped, escaped)), 'several-receipts');
    assert.equal(await read(pdf(utf8.encode('nothing'))), 'no-receipt-inside');
    assert.equal(
      await read(pdf(deflateSync(Buffer.alloc(9_000_000)), '/Filter /FlateDecode\n')),
      'no-receipt-inside',
    );
    assert.equal(await read(Buffer.alloc(20_000_001)), 'file-too-large');
  });
});

test('keys come from the address that is trusted, without cookies or detours', async () => {
  const asked: [string, RequestInit][] = [];
  const answer =
    (body: string, status = 200) =>
    (url: unknown, options: RequestInit = {}) => {
      asked.push([String(url), options]);
      return Promise.resolve(new Response(body, { status }));
    };
  const code = async (address: string, fetch: typeof globalThis.fetch): Promise<unknown> =>
    fetchKeys(address, { fetch }).then(
      () => 'read',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );
  assert.equal(await code('https://caisse.example/aide?x=1', answer(JSON.stringify(keys))), 'read');
  assert.equal(asked[0]?.[0], 'https://caisse.example/.well-known/bonne-foi/jwks.json');
  assert.deepEqual([asked[0][1].credentials, asked[0][1].redirect], ['omit', 'error']);
  assert.equal(await code('http://caisse.example', answer('')), 'address-refused');
  assert.equal(await code('caisse', answer('')), 'address-refused');
  assert.equal(await code(from, answer('no')), 'keys-invalid');
  assert.equal(await code(from, answer('{"keys":[{}]}')), 'keys-invalid');
  assert.equal(await code(from, answer('', 404)), 'keys-unreachable');
});

describe('the command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bonne-foi-verify-'));
  after(async () => rm(folder, { recursive: true, force: true }));
  const [file, jwks, forged] = ['receipt.json', 'jwks.json', 'forged.json'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(
    file,
    JSON.stringify(
      await sign({ ...example, issuedAt: '2026-02-02T00:00:00Z', receivedAt: '2026-02-02T00:00:00Z' }),
    ),
  );
  await writeFile(jwks, JSON.stringify(keys));
  await writeFile(forged, JSON.stringify({ ...receipt, number: 'AR-2026-\u001b[31m1' }));
  const program = fileURLToPath(new URL('../../bin/bonne-foi.mjs', import.meta.url));
  const run = (...words: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--conditions=@bonne-foi/source', program, ...words], {
      encoding: 'utf8',
      timeout: 30_000,
    });

  test('0 when it is proved', () => {
    const { status, stdout } = run('verify', file, '--from', from, '--keys', jwks);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^PROVED: receipt AR-2026-004211 of Caisse d'exemple/);
  });

  test('1 when it is not: the part is named, and the terminal is safe', () => {
    const { status, stdout } = run('verify', forged, '--from', from, '--keys', jwks);
    assert.equal(status, 1);
    assert.match(stdout, /^NOT PROVED/);
    assert.match(stdout, /changed: number\n$/);
    assert.ok(!stdout.includes('\u001b'));
  });

  test('2 when nothing could be verified', () => {
    assert.match(run('verify', file).stderr, /^Usage/);
    for (const words of [
      ['verify', `${folder}/none`],
      ['verify', jwks],
    ]) {
      const { status, stderr } = run(...words, '--from', from, '--keys', jwks);
      assert.equal(status, 2);
      assert.match(stderr, /cannot be read \(ENOENT\)|\[not-a-receipt\]/);
    }
  });
});
