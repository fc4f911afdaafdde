import type { Target } from './correction/state.ts';
import type { SettingError } from './errors/setting-error.ts';

/** How the person is known to the service: the host's cookie, a token of the host's callback, or not at all. */
export type AuthScheme = 'cookie' | 'bearer' | 'none';

/** Level of the title of a screen. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The attributes as they are written, and whether the properties that go with them are there. */
export interface Settings {
  readonly api: string | null;
  readonly procedure: string | null;
  readonly record: string | null;
  readonly correction: string | null;
  readonly invitation: string | null;
  readonly auth: string | null;
  readonly headingLevel: string | null;
  readonly remember: boolean;
  readonly hasGetToken: boolean;
  /** True when the host gave a client of its own: `api` and `auth` are then its business. */
  readonly hasClient: boolean;
  /** Address of the page, from which a path is read. */
  readonly base: string;
}

/** Settings that can work. */
export interface Config {
  /** Address of the service, whole; empty with a client of the host's. */
  readonly api: string;
  readonly procedure: string | undefined;
  readonly target: Target;
  readonly auth: AuthScheme;
  readonly headingLevel: HeadingLevel;
  readonly remember: boolean;
  /** What was wrong and could be done without. */
  readonly warnings: readonly SettingError[];
}

export type ParsedConfig =
  { readonly ok: true; readonly config: Config } | { readonly ok: false; readonly error: SettingError };

/** Identifiers of the contract (`Id`). */
const idPattern = /^[\w-]{1,128}$/;

/** The one door of every setting. Never throws. */
export function parseConfig(settings: Settings): ParsedConfig {
  const api = parseApi(settings);
  if (typeof api !== 'string') return { ok: false, error: api };
  const auth = parseAuth(settings);
  if (typeof auth !== 'string') return { ok: false, error: auth };
  const target = parseTarget(settings);
  if ('code' in target) return { ok: false, error: target };
  const level = Number(settings.headingLevel ?? '2');
  const isLevel = isHeadingLevel(level);
  return {
    ok: true,
    config: {
      api,
      procedure: textOf(settings.procedure),
      target,
      auth,
      headingLevel: isLevel ? level : 2,
      remember: settings.remember,
      warnings: isLevel ? [] : [{ code: 'invalid-heading-level', name: 'heading-level' }],
    },
  };
}

/** What an attribute says; nothing when it is blank. */
function textOf(attribute: string | null): string | undefined {
  const text = attribute?.trim();
  return text === '' ? undefined : text;
}

function parseApi({ api, base, hasClient }: Settings): string | SettingError {
  if (hasClient) return '';
  const text = api?.trim() ?? '';
  if (text === '') return { code: 'missing-api', name: 'api' };
  if (!URL.canParse(text, base)) return { code: 'invalid-api', name: 'api' };
  const url = new URL(text, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isBare = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return isWeb && isBare ? url.href.replace(/\/+$/, '') : { code: 'invalid-api', name: 'api' };
}

function parseAuth({ auth, hasClient, hasGetToken }: Settings): AuthScheme | SettingError {
  const scheme = textOf(auth) ?? (hasGetToken ? 'bearer' : 'cookie');
  if (scheme !== 'cookie' && scheme !== 'bearer' && scheme !== 'none')
    return { code: 'invalid-auth', name: 'auth' };
  if (scheme === 'bearer' && !hasGetToken && !hasClient)
    return { code: 'missing-get-token', name: 'getToken' };
  return scheme;
}

function parseTarget({ record, correction, invitation }: Settings): Target | SettingError {
  const given = Object.entries({ record, correction, invitation }).flatMap(([kind, id]) =>
    id === null || id.trim() === '' ? [] : [{ kind, id: id.trim() }],
  );
  const [first, second] = given;
  if (first === undefined) return { kind: 'home', direct: true };
  if (second !== undefined) return { code: 'conflicting-targets', name: second.kind };
  if (!idPattern.test(first.id)) return { code: 'invalid-id', name: first.kind };
  // The keys above are the kinds of a target that has an id.
  return first as Target;
}

const isHeadingLevel = (level: number): level is HeadingLevel =>
  Number.isInteger(level) && level >= 1 && level <= 6;
