import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isValid, maxIssues, schemaNames, validate } from './index.ts';

describe('validate', () => {
  it('gives the value back, typed, when it has the shape', () => {
    const result = validate('PlainDate', '2026-02-28');
    assert.deepEqual(result, { ok: true, value: '2026-02-28' });
    assert.ok(isValid('PlainDate', '2026-02-28'));
  });

  it('says where it has not, by keyword, all at once', () => {
    const result = validate('CorrectionCreate', { recordId: 'a b', formVersion: 3 });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`),
      ['/basedOn required', '/recordId pattern', '/formVersion type'],
    );
  });

  it('says of a nullable change only what is wrong with the change', () => {
    const result = validate('CorrectionPatch', { changes: { phone: { comment: 3 } } });
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`),
      ['/changes/phone/op required', '/changes/phone/comment type'],
    );
    const wrong = validate('CorrectionPatch', { comment: null, changes: 3, ext: 3 });
    assert.ok(!wrong.ok);
    assert.deepEqual(
      wrong.issues.map(({ pointer }) => pointer),
      ['/changes', '/ext'],
    );
  });

  it('never repeats a value or a name that is not the contract’s', () => {
    const canary = 'CANARY été 1 85';
    fc.assert(
      fc.property(fc.constantFrom(...schemaNames), fc.anything(), (name, noise) => {
        const hostile = {
          [canary]: canary,
          recordId: canary,
          changes: { [canary]: { op: 3, [canary]: noise } },
        };
        const result = validate(name, hostile);
        assert.ok(result.ok || !JSON.stringify(result.issues).includes('CANARY'));
      }),
    );
  });

  it('gives so many issues and no more', () => {
    const changes = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`field${index}`, {}]));
    const result = validate('ChangesInput', changes);
    assert.ok(!result.ok);
    assert.equal(result.issues.length, maxIssues);
  });

  it('answers soon, even for a body that is wrong in very many places', () => {
    const changes = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, index) => [`f/${index}/!`, { kind: 1 }]),
    );
    const startedAt = performance.now();
    assert.ok(!validate('CorrectionPatch', { changes }).ok);
    assert.ok(performance.now() - startedAt < 3000);
  });

  it('answers for every schema, whatever is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...schemaNames), fc.anything(), (name, value) => {
        assert.equal(typeof validate(name, value).ok, 'boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('takes names such as constructor as data', () => {
    const changes = JSON.parse('{"constructor":{"op":"confirm"},"__proto__":{"op":"confirm"}}') as unknown;
    const result = validate('ChangesInput', changes);
    assert.ok(!result.ok);
    assert.deepEqual(
      result.issues.map(({ pointer, keyword }) => `${pointer} ${keyword}`),
      [' pattern'],
    );
  });

  it('runs where code may not be made from strings', () => {
    const module = new URL('./index.ts', import.meta.url).href;
    const script = `import { validate } from '${module}'; console.log(validate('Phase', 'draft').ok)`;
    const options = ['--disallow-code-generation-from-strings', '--input-type=module', '--eval'];
    assert.equal(execFileSync(process.execPath, [...options, script], { encoding: 'utf8' }), 'true\n');
    const source = readFileSync(new URL('../generated/validators.ts', import.meta.url), 'utf8');
    assert.doesNotMatch(source, /new Function|\beval\(|require\(/);
  });
});

describe('shapes of version 1.0', () => {
  const draft = {
    id: 'c',
    recordId: 'r',
    status: 'draft',
    version: '"1"',
    basedOn: '"1"',
    origin: 'spontaneous',
  };
  const rest = { changes: {}, attachments: [], receipts: [], actions: [], createdAt: '2026-11-21T10:00:00Z' };

  it('asks for the assessment once a correction is sent, not before', () => {
    assert.ok(validate('Correction', { ...draft, ...rest, phase: 'draft' }).ok);
    const sent = validate('Correction', { ...draft, ...rest, phase: 'closed' });
    assert.ok(!sent.ok);
    assert.ok(sent.issues.some(({ pointer }) => pointer === '/rightToError'));
  });

  it('replaces a change whole or removes it with null, and takes an empty patch', () => {
    assert.ok(validate('CorrectionPatch', {}).ok);
    assert.ok(validate('CorrectionPatch', { changes: { phone: null, iban: { op: 'confirm' } } }).ok);
    assert.ok(!validate('CorrectionPatch', { changes: { phone: { comment: 'a part of a change' } } }).ok);
  });

  it('takes a receipt without a signature', () => {
    const receipt = { id: 'r', kind: 'registration', number: 'AE-1', isRequest: false, summary: [] };
    const dates = { receivedAt: '2026-11-21T10:00:00Z', issuedAt: '2026-11-21T10:00:00Z' };
    const made = {
      issuer: { name: 'Mairie', url: 'http://localhost:3000/' },
      contentDigest: 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:',
      formats: [{ type: 'application/json', href: '/v1/x' }],
    };
    assert.ok(validate('Receipt', { ...receipt, ...dates, ...made }).ok);
    const spoofed = { ...made, issuer: { name: 'Mairie', url: 'http://localhost.evil.example/' } };
    assert.ok(!validate('Receipt', { ...receipt, ...dates, ...spoofed }).ok);
  });

  it('knows that the profile agent requires follow', () => {
    const info = { name: 'bonne-foi', version: '1.0.0' };
    assert.ok(!validate('ContractInfo', { ...info, profiles: ['core', 'agent'] }).ok);
    assert.ok(validate('ContractInfo', { ...info, profiles: ['core', 'follow', 'agent'] }).ok);
  });

  it('asks a backend of the profile core for field types and receipts, and for keys only when it signs', () => {
    const base = {
      contract: { name: 'bonne-foi', version: '1.0.0', profiles: ['core'] },
      authority: { key: 'k', name: 'n' },
      auth: [{ scheme: 'bearer' }],
      limits: {},
      locales: ['fr'],
    };
    assert.ok(!validate('Capabilities', { ...base, features: {} }).ok);
    const core = { ...base, fieldTypes: ['date'], receipts: {} };
    assert.ok(validate('Capabilities', { ...core, features: {} }).ok);
    assert.ok(!validate('Capabilities', { ...core, features: { signedReceipts: true } }).ok);
  });
});
