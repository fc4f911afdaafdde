/** Settings from the environment: read once, checked together, with a sentence for each that is wrong. */
import { readMailSettings } from './mail-settings.ts';
import type { MailSettings } from './mail-settings.ts';

export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly prefix: string;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly agentAudience?: string;
  readonly jwksUri?: string;
  /** Assurance levels that are enough; every level is when absent. */
  readonly acr?: readonly string[];
}

export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where people reach the service, for example `https://droits.exemple.fr`; the `Host` of requests when absent. */
  readonly publicOrigin?: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly oidc?: OidcSettings;
  readonly allowedOrigins: readonly string[];
  readonly s3?: S3Settings;
  readonly logLevel: (typeof logLevels)[number];
  readonly demo: boolean;
  /** Whether visitors of the demonstration may move its time forward. */
  readonly demoClock: boolean;
  /** How many proxies of ours stand before the service; 0 trusts no `X-Forwarded-…` header. */
  readonly trustedProxies: number;
  readonly secret?: string;
  /** Private keys of receipts, as a JWK set; a file of the data folder holds them when absent. */
  readonly receiptKeys?: string;
  /** How mails leave; absent when none is sent. */
  readonly mail?: MailSettings;
  /** Whether the worker runs beside the server. */
  readonly worker: boolean;
}

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Settings that cannot be used. Never repeats a value: some are secrets. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly code = 'settings-invalid';
  /** One sentence for each setting. */
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(
      `[settings-invalid] The service cannot start with these settings:\n${problems.map((each) => `  - ${each}`).join('\n')}\nCorrect the environment and start again. See docs/errors/settings-invalid.md.`,
    );
    this.problems = problems;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. @throws SettingsError with everything that is wrong. */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [];
  const text = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === undefined || value === '' ? undefined : value;
  };
  const checked = (
    name: string,
    isRight: (value: string) => boolean,
    sentence: string,
  ): string | undefined => {
    const value = text(name);
    if (value === undefined || isRight(value)) return value;
    problems.push(`${name} ${sentence}`);
    return undefined;
  };
  const whole = (name: string, most: number, usual: number): number => {
    const value = checked(
      name,
      (each) => /^\d{1,9}$/.test(each) && Number(each) <= most,
      `is a whole number from 0 to ${String(most)}.`,
    );
    return value === undefined ? usual : Number(value);
  };
  /** All of these settings, or none. */
  const together = (names: readonly string[]): boolean => {
    const missing = names.filter((name) => text(name) === undefined);
    if (missing.length > 0 && missing.length < names.length) {
      problems.push(`${names.join(', ')} go together: ${missing.join(', ')} is missing.`);
    }
    return missing.length === 0;
  };

  const demo = checked('DEMO', (value) => value === '0' || value === '1', 'is 0 or 1.') === '1';
  const demoClock = checked('DEMO_CLOCK', (value) => value === '0' || value === '1', 'is 0 or 1.') === '1';
  if (demoClock && !demo)
    problems.push('DEMO_CLOCK moves the time of the demonstration only: set DEMO=1, or leave it out.');
  const logLevel = logLevels.find((level) => level === (text('LOG_LEVEL') ?? 'info'));
  if (logLevel === undefined) problems.push(`LOG_LEVEL is one of ${logLevels.join(', ')}.`);
  const allowedOrigins = (text('ALLOWED_ORIGINS') ?? '').split(/[\s,]+/).filter((each) => each !== '');
  if (!allowedOrigins.every(isOrigin)) {
    problems.push(
      'ALLOWED_ORIGINS is a list of origins with commas, such as https://www.exemple.fr, without a path.',
    );
  }
  const databaseUrl = checked('DATABASE_URL', isPostgres, 'begins with postgres:// or postgresql://.');
  const publicOrigin = checked(
    'PUBLIC_ORIGIN',
    isOrigin,
    'is an origin, such as https://droits.exemple.fr, without a path.',
  );
  const secret = checked('SECRET', (value) => value.length >= 32, 'has at least 32 characters.');
  const isOidc = together(['OIDC_ISSUER', 'OIDC_AUDIENCE']);
  const issuer = checked(
    'OIDC_ISSUER',
    isSecureAddress,
    'is an address that begins with https:// (http:// on this machine only).',
  );
  const jwksUri = checked(
    'OIDC_JWKS_URI',
    isSecureAddress,
    'is an address that begins with https:// (http:// on this machine only).',
  );
  const agentAudience = checked(
    'OIDC_AGENT_AUDIENCE',
    (value) => value !== text('OIDC_AUDIENCE'),
    'is another one than OIDC_AUDIENCE.',
  );
  const acr = checked(
    'OIDC_ACR',
    (value) => /^[\w.:/-]+(,[\w.:/-]+)*$/.test(value),
    'is a list of assurance levels with commas, such as eidas1,eidas2, without spaces.',
  )?.split(',');
  if (!demo && text('OIDC_ISSUER') === undefined) {
    problems.push('Nobody could sign in: set OIDC_ISSUER and OIDC_AUDIENCE, or DEMO=1 for sample people.');
  }
  const isS3 = together([
    'S3_ENDPOINT',
    'S3_BUCKET',
    'S3_REGION',
    'S3_ACCESS_KEY_ID',
    'S3_SECRET_ACCESS_KEY',
  ]);
  const endpoint = checked('S3_ENDPOINT', isHttp, 'is an address that begins with https:// or http://.');
  const bucket = checked(
    'S3_BUCKET',
    (value) => /^[a-z0-9][a-z0-9.-]{1,62}$/.test(value),
    'is 2 to 63 small letters, digits, points or hyphens.',
  );
  const prefix = checked(
    'S3_PREFIX',
    (value) => /^[A-Za-z0-9_-]+\/$/.test(value),
    'is letters, digits, hyphens, and a slash at the end.',
  );
  const receiptKeys = text('RECEIPT_KEYS');
  const port = whole('PORT', 65_535, 3000);
  const trustedProxies = whole('TRUST_PROXY', 10, 0);
  const worker = checked('WORKER', (value) => value === '0' || value === '1', 'is 0 or 1.') !== '0';
  const mail = readMailSettings({ text, checked, problems, demo });
  if (problems.length > 0 || logLevel === undefined) throw new SettingsError(problems);

  return {
    host: text('HOST') ?? '127.0.0.1',
    port,
    dataDir: text('DATA_DIR') ?? './data',
    allowedOrigins,
    logLevel,
    demo,
    demoClock,
    trustedProxies,
    worker,
    ...(mail !== undefined && { mail }),
    ...(publicOrigin !== undefined && { publicOrigin }),
    ...(databaseUrl !== undefined && { databaseUrl }),
    ...(secret !== undefined && { secret }),
    ...(receiptKeys !== undefined && { receiptKeys }),
    ...(isOidc &&
      issuer !== undefined && {
        oidc: {
          issuer,
          audience: text('OIDC_AUDIENCE') ?? '',
          ...(agentAudience !== undefined && { agentAudience }),
          ...(jwksUri !== undefined && { jwksUri }),
          ...(acr !== undefined && { acr }),
        },
      }),
    ...(isS3 &&
      endpoint !== undefined &&
      bucket !== undefined && {
        s3: {
          endpoint,
          bucket,
          region: text('S3_REGION') ?? '',
          accessKeyId: text('S3_ACCESS_KEY_ID') ?? '',
          secretAccessKey: text('S3_SECRET_ACCESS_KEY') ?? '',
          prefix: prefix ?? '',
        },
      }),
  };
}

function isHttp(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

function isOrigin(value: string): boolean {
  return isHttp(value) && new URL(value).origin === value;
}

function isPostgres(value: string): boolean {
  return /^postgres(ql)?:\/\//.test(value) && URL.canParse(value);
}

/** Keys of signatures never travel in the clear, save on the loopback. */
function isSecureAddress(value: string): boolean {
  if (!isHttp(value)) return false;
  const { protocol, hostname } = new URL(value);
  return (
    protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]'
  );
}
