import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig, type Settings } from './config.ts';

const settings = (change: Partial<Settings> = {}): Settings => ({
  api: 'https://service.example/v1',
  procedure: null,
  record: null,
  correction: null,
  invitation: null,
  auth: null,
  headingLevel: null,
  remember: false,
  hasGetToken: false,
  hasClient: false,
  base: 'https://www.mairie.example/demarches/page.html',
  ...change,
});

describe('parseConfig', () => {
  it('needs an address only', () => {
    assert.deepEqual(parseConfig(settings()), {
      ok: true,
      config: {
        api: 'https://service.example/v1',
        procedure: undefined,
        target: { kind: 'home', direct: true },
        auth: 'cookie',
        headingLevel: 2,
        remember: false,
        warnings: [],
      },
    });
  });

  const addresses: readonly (readonly [string, string | undefined])[] = [
    ['/v1', 'https://www.mairie.example/v1'],
    ['/v1/', 'https://www.mairie.example/v1'],
    ['api/v1', 'https://www.mairie.example/demarches/api/v1'],
    [' https://service.example/v1 ', 'https://service.example/v1'],
    ['http://localhost:3000/v1', 'http://localhost:3000/v1'],
    ['https://', undefined],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['https://someone:secret@service.example/v1', undefined],
    ['https://service.example/v1?token=1', undefined],
    ['https://service.example/v1#x', undefined],
  ];
  for (const [api, expected] of addresses) {
    it(`reads api="${api}"`, () => {
      const parsed = parseConfig(settings({ api }));
      if (expected === undefined)
        assert.deepEqual(parsed, { ok: false, error: { code: 'invalid-api', name: 'api' } });
      else assert.equal(parsed.ok && parsed.config.api, expected);
    });
  }

  it('says when the address is missing', () => {
    for (const api of [null, '', '  ']) {
      assert.deepEqual(parseConfig(settings({ api })), {
        ok: false,
        error: { code: 'missing-api', name: 'api' },
      });
    }
  });

  it('needs no address with a client of the host’s', () => {
    assert.equal(parseConfig(settings({ api: null, hasClient: true })).ok, true);
  });

  it('opens what it is pointed at', () => {
    const target = (change: Partial<Settings>) => {
      const parsed = parseConfig(settings(change));
      return parsed.ok ? parsed.config.target : parsed.error;
    };
    assert.deepEqual(target({ record: 'rec_1' }), { kind: 'record', id: 'rec_1' });
    assert.deepEqual(target({ correction: 'cor_1' }), { kind: 'correction', id: 'cor_1' });
    assert.deepEqual(target({ invitation: 'inv_1' }), { kind: 'invitation', id: 'inv_1' });
    assert.deepEqual(target({ record: 'rec_1', correction: 'cor_1' }), {
      code: 'conflicting-targets',
      name: 'correction',
    });
    assert.deepEqual(target({ record: '../secret' }), { code: 'invalid-id', name: 'record' });
  });

  it('takes a token when the host gives one, and says when it should', () => {
    const auth = (change: Partial<Settings>) => {
      const parsed = parseConfig(settings(change));
      return parsed.ok ? parsed.config.auth : parsed.error;
    };
    assert.equal(auth({ hasGetToken: true }), 'bearer');
    assert.equal(auth({ auth: 'cookie', hasGetToken: true }), 'cookie');
    assert.equal(auth({ auth: 'none' }), 'none');
    assert.deepEqual(auth({ auth: 'bearer' }), { code: 'missing-get-token', name: 'getToken' });
    assert.deepEqual(auth({ auth: 'basic' }), { code: 'invalid-auth', name: 'auth' });
  });

  it('does without a heading level that is none', () => {
    for (const headingLevel of ['0', '7', '2.5', 'h2', '']) {
      const parsed = parseConfig(settings({ headingLevel }));
      assert.equal(parsed.ok && parsed.config.headingLevel, 2, headingLevel);
      assert.deepEqual(parsed.ok && parsed.config.warnings, [
        { code: 'invalid-heading-level', name: 'heading-level' },
      ]);
    }
    const parsed = parseConfig(settings({ headingLevel: '3' }));
    assert.equal(parsed.ok && parsed.config.headingLevel, 3);
  });
});
