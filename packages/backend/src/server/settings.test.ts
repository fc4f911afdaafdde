import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings, SettingsError } from './settings.ts';

type Environment = Parameters<typeof readSettings>[0];
const s3 = {
  S3_ENDPOINT: 'https://s3.example',
  S3_BUCKET: 'pieces',
  S3_REGION: 'fr-par',
  S3_ACCESS_KEY_ID: 'key',
  S3_SECRET_ACCESS_KEY: 'secret-that-is-never-shown',
};

test('a demonstration needs nothing else', () => {
  assert.deepEqual(readSettings({ DEMO: '1' }), {
    host: '127.0.0.1',
    port: 3000,
    dataDir: './data',
    allowedOrigins: [],
    logLevel: 'info',
    demo: true,
    demoClock: false,
    trustedProxies: 0,
    worker: true,
    mail: { from: 'ne-pas-repondre@valmorin.example' },
  });
});

test('every setting is read', () => {
  const settings = readSettings({
    ...s3,
    HOST: '0.0.0.0',
    PORT: '8080',
    PUBLIC_ORIGIN: 'https://droits.exemple.fr',
    DATA_DIR: '/var/lib/bonne-foi',
    DATABASE_URL: 'postgres://localhost/bonne_foi',
    OIDC_ISSUER: 'https://id.example',
    OIDC_AUDIENCE: 'persons',
    OIDC_AGENT_AUDIENCE: 'agents',
    OIDC_JWKS_URI: 'https://id.example/keys',
    OIDC_ACR: 'eidas1,eidas2',
    ALLOWED_ORIGINS: 'https://a.example, https://b.example:8443',
    S3_PREFIX: 'pieces/',
    LOG_LEVEL: 'warn',
    TRUST_PROXY: '1',
    SECRET: 'x'.repeat(32),
    SMTP_URL: 'smtps://sender:secret@mail.example',
    MAIL_FROM: 'ne-pas-repondre@exemple.fr',
    MAIL_FROM_NAME: 'Mairie d’Exempleville',
    WORKER: '0',
  });
  assert.deepEqual(settings, {
    host: '0.0.0.0',
    port: 8080,
    publicOrigin: 'https://droits.exemple.fr',
    dataDir: '/var/lib/bonne-foi',
    databaseUrl: 'postgres://localhost/bonne_foi',
    oidc: {
      issuer: 'https://id.example',
      audience: 'persons',
      agentAudience: 'agents',
      jwksUri: 'https://id.example/keys',
      acr: ['eidas1', 'eidas2'],
    },
    allowedOrigins: ['https://a.example', 'https://b.example:8443'],
    s3: {
      endpoint: 'https://s3.example',
      bucket: 'pieces',
      region: 'fr-par',
      accessKeyId: 'key',
      secretAccessKey: 'secret-that-is-never-shown',
      prefix: 'pieces/',
    },
    logLevel: 'warn',
    demo: false,
    demoClock: false,
    trustedProxies: 1,
    secret: 'x'.repeat(32),
    worker: false,
    mail: {
      from: 'ne-pas-repondre@exemple.fr',
      fromName: 'Mairie d’Exempleville',
      smtpUrl: 'smtps://sender:secret@mail.example',
    },
  });
});

test('mail is sent nowhere unless it is asked for; the demonstration writes it in a folder', () => {
  const oidc = { OIDC_ISSUER: 'https://a.example', OIDC_AUDIENCE: 'a' };
  assert.equal(readSettings(oidc).mail, undefined);
  assert.equal(readSettings({ DEMO: '1', MAIL_TO_FOLDER: '0' }).mail, undefined);
  const from = 'ne-pas-repondre@exemple.fr';
  assert.deepEqual(readSettings({ ...oidc, MAIL_TO_FOLDER: '1', MAIL_FROM: from }).mail, { from });
});

const wrong: readonly (readonly [Environment, string])[] = [
  [{}, 'Nobody could sign in: set OIDC_ISSUER and OIDC_AUDIENCE, or DEMO=1 for sample people.'],
  [{ DEMO: 'yes', OIDC_ISSUER: 'https://a.example', OIDC_AUDIENCE: 'a' }, 'DEMO is 0 or 1.'],
  [
    { DEMO_CLOCK: '1', OIDC_ISSUER: 'https://a.example', OIDC_AUDIENCE: 'a' },
    'DEMO_CLOCK moves the time of the demonstration only: set DEMO=1, or leave it out.',
  ],
  [{ DEMO: '1', PORT: '70000' }, 'PORT is a whole number from 0 to 65535.'],
  [{ DEMO: '1', PORT: '-1' }, 'PORT is a whole number from 0 to 65535.'],
  [{ DEMO: '1', TRUST_PROXY: 'true' }, 'TRUST_PROXY is a whole number from 0 to 10.'],
  [{ DEMO: '1', LOG_LEVEL: 'loud' }, 'LOG_LEVEL is one of trace, debug, info, warn, error, fatal, silent.'],
  [
    { DEMO: '1', DATABASE_URL: 'mysql://localhost' },
    'DATABASE_URL begins with postgres:// or postgresql://.',
  ],
  [
    { DEMO: '1', ALLOWED_ORIGINS: 'https://a.example/path' },
    'ALLOWED_ORIGINS is a list of origins with commas, such as https://www.exemple.fr, without a path.',
  ],
  [
    { DEMO: '1', ALLOWED_ORIGINS: '*' },
    'ALLOWED_ORIGINS is a list of origins with commas, such as https://www.exemple.fr, without a path.',
  ],
  [
    { DEMO: '1', PUBLIC_ORIGIN: 'droits.exemple.fr' },
    'PUBLIC_ORIGIN is an origin, such as https://droits.exemple.fr, without a path.',
  ],
  [
    { DEMO: '1', SMTP_URL: 'mail.example:25' },
    'SMTP_URL begins with smtp:// or smtps://, and names a server, such as smtps://user:password@mail.exemple.fr.',
  ],
  [
    { DEMO: '1', SMTP_URL: 'smtp://mail.example', MAIL_TO_FOLDER: '1' },
    'SMTP_URL and MAIL_TO_FOLDER=1 exclude one another: mails go to a server, or to a folder.',
  ],
  [
    { OIDC_ISSUER: 'https://a.example', OIDC_AUDIENCE: 'a', SMTP_URL: 'smtp://mail.example' },
    'MAIL_FROM is missing: the address that mails are sent from.',
  ],
  [
    { DEMO: '1', MAIL_FROM: 'Service <a@exemple.fr>' },
    'MAIL_FROM is an address, such as ne-pas-repondre@exemple.fr, without a name.',
  ],
  [
    { DEMO: '1', MAIL_FROM_NAME: 'a\r\nBcc: b@exemple.fr' },
    'MAIL_FROM_NAME is a name of at most 100 characters, without < > or ".',
  ],
  [{ DEMO: '1', WORKER: 'no' }, 'WORKER is 0 or 1.'],
  [{ DEMO: '1', SECRET: 'short' }, 'SECRET has at least 32 characters.'],
  [{ OIDC_ISSUER: 'https://a.example' }, 'OIDC_ISSUER, OIDC_AUDIENCE go together: OIDC_AUDIENCE is missing.'],
  [
    { OIDC_ISSUER: 'http://a.example', OIDC_AUDIENCE: 'a' },
    'OIDC_ISSUER is an address that begins with https:// (http:// on this machine only).',
  ],
  [
    { OIDC_ISSUER: 'https://a.example', OIDC_AUDIENCE: 'a', OIDC_AGENT_AUDIENCE: 'a' },
    'OIDC_AGENT_AUDIENCE is another one than OIDC_AUDIENCE.',
  ],
  [
    { OIDC_ISSUER: 'https://a.example', OIDC_AUDIENCE: 'a', OIDC_ACR: 'eidas1, "eidas2"' },
    'OIDC_ACR is a list of assurance levels with commas, such as eidas1,eidas2, without spaces.',
  ],
  [
    { DEMO: '1', ...s3, S3_REGION: '' },
    'S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY go together: S3_REGION is missing.',
  ],
  [{ DEMO: '1', ...s3, S3_BUCKET: 'A_B' }, 'S3_BUCKET is 2 to 63 small letters, digits, points or hyphens.'],
  [{ DEMO: '1', ...s3, S3_PREFIX: '../' }, 'S3_PREFIX is letters, digits, hyphens, and a slash at the end.'],
];

for (const [environment, sentence] of wrong) {
  test(`said: ${sentence}`, () => {
    assert.throws(
      () => readSettings(environment),
      (error) => {
        assert.ok(error instanceof SettingsError);
        assert.deepEqual(error.problems, [sentence]);
        assert.ok(!error.message.includes('secret-that-is-never-shown'));
        return true;
      },
    );
  });
}

test('everything that is wrong is said at once, with a code and a page', () => {
  assert.throws(() => readSettings({ PORT: 'x', SECRET: 'y' }), {
    name: 'SettingsError',
    code: 'settings-invalid',
    message: `[settings-invalid] The service cannot start with these settings:
  - SECRET has at least 32 characters.
  - Nobody could sign in: set OIDC_ISSUER and OIDC_AUDIENCE, or DEMO=1 for sample people.
  - PORT is a whole number from 0 to 65535.
Correct the environment and start again. See docs/errors/settings-invalid.md.`,
  });
});
