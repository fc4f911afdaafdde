import { isObject, type JsonObject } from './json.ts';
import { KitError } from './kit-error.ts';
import { roles, type Role } from './wire/exchange.ts';

/** A request that signs somebody in: its cookies are then theirs. */
export interface SignIn {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** How to speak as somebody: a bearer token, headers, or a request that gives cookies. */
export interface Credentials {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signIn?: SignIn;
}

/** A field that alice may correct, with values that are not those held. */
export interface Correctable {
  readonly path: string;
  readonly kind: 'correction' | 'circumstanceChange';
  /** Two values that the field takes. */
  readonly values: readonly [unknown, unknown];
  /** A value that it refuses. */
  readonly refused: unknown;
}

/** What no kit can guess about a server. */
export interface Config {
  /** Base of the API, ending in `/v1`. */
  readonly target: string;
  readonly people: Partial<Readonly<Record<Role, Credentials>>>;
  /** A record of alice's; her first one when absent. */
  readonly record?: string;
  readonly change: Correctable;
  /** Body of a submission. @defaultValue `{ "confirmed": true }` */
  readonly submission?: JsonObject;
  /** A record of alice's whose correction is a declaration, and one change of it. */
  readonly declaration?: {
    readonly record: string;
    readonly change: Correctable;
    readonly submission?: JsonObject;
  };
  /** An origin whose pages may read personal answers. */
  readonly origin?: string;
  /** Values held that no answer may show whole: account or social security numbers of the samples. */
  readonly secrets?: readonly string[];
  /** Path and query that answer `step-up-required` to alice. */
  readonly stepUpPath?: string;
  /** Service that a case may be transferred to. */
  readonly transferTo?: string;
  /** Requests a second, at most. @defaultValue 200 */
  readonly requestsPerSecond?: number;
}

const known = [
  '$schema',
  'target',
  'people',
  'record',
  'change',
  'submission',
  'declaration',
  'origin',
  'secrets',
  'stepUpPath',
  'transferTo',
  'requestsPerSecond',
];

/**
 * Reads a configuration.
 * @throws KitError `config-invalid` with everything that is wrong, at once
 */
export function readConfig(value: unknown, needsPeople = true): Config {
  const wrong: string[] = [];
  if (!isObject(value)) throw new KitError('config-invalid', ['The configuration is not a JSON object.']);
  for (const name of Object.keys(value)) if (!known.includes(name)) wrong.push(`"${name}" is not known.`);
  if (typeof value['target'] !== 'string')
    wrong.push('"target" is missing: the base of the API, ending in /v1.');
  const { people = {} } = value;
  if (!isObject(people)) wrong.push('"people" is not an object.');
  else {
    for (const [role, credentials] of Object.entries(people)) {
      if (!roles.some((each) => each === role && each !== 'nobody'))
        wrong.push(`"people.${role}" is not known.`);
      wrong.push(...wrongCredentials(`people.${role}`, credentials));
    }
    if (needsPeople) {
      for (const role of ['alice', 'bob']) {
        if (!(role in people)) wrong.push(`"people.${role}" is missing: how to speak as this person.`);
      }
    }
  }
  if (needsPeople) wrong.push(...wrongChange('change', value['change']));
  const { declaration } = value;
  if (declaration !== undefined) {
    if (!isObject(declaration) || typeof declaration['record'] !== 'string') {
      wrong.push('"declaration.record" is missing.');
    } else wrong.push(...wrongChange('declaration.change', declaration['change']));
  }
  const { secrets } = value;
  if (
    secrets !== undefined &&
    !(Array.isArray(secrets) && secrets.every((each) => typeof each === 'string'))
  ) {
    wrong.push('"secrets" is not a list of texts.');
  }
  if (wrong.length > 0) throw new KitError('config-invalid', wrong);
  // Everything that the kit reads was looked at above.
  return value as unknown as Config;
}

function wrongCredentials(name: string, credentials: unknown): string[] {
  if (!isObject(credentials)) return [`"${name}" is not an object.`];
  const { token, headers, signIn } = credentials;
  if (token === undefined && headers === undefined && signIn === undefined) {
    return [`"${name}" has neither "token", "headers" nor "signIn".`];
  }
  if (token !== undefined && (typeof token !== 'string' || token === ''))
    return [`"${name}.token" is no text.`];
  if (signIn !== undefined && (!isObject(signIn) || typeof signIn['url'] !== 'string')) {
    return [`"${name}.signIn.url" is missing.`];
  }
  return [];
}

function wrongChange(name: string, change: unknown): string[] {
  if (!isObject(change)) return [`"${name}" is missing: a field that alice may correct, and values for it.`];
  const wrong: string[] = [];
  if (typeof change['path'] !== 'string') wrong.push(`"${name}.path" is missing.`);
  if (change['kind'] !== 'correction' && change['kind'] !== 'circumstanceChange') {
    wrong.push(`"${name}.kind" is neither "correction" nor "circumstanceChange".`);
  }
  const { values } = change;
  if (!Array.isArray(values) || values.length !== 2) wrong.push(`"${name}.values" does not hold two values.`);
  if (!('refused' in change)) wrong.push(`"${name}.refused" is missing: a value that the field refuses.`);
  return wrong;
}

/** A configuration to fill in, with what each line is for. */
export const exampleConfig = {
  target: 'https://my-test-service.example/v1',
  people: {
    alice: { token: 'a token of a first sample person' },
    bob: { token: 'a token of a second one, who has a record too' },
    agent: { token: 'with every agent scope; leave the agents out when the profile is not served' },
    reader: { token: 'an agent with agent:read alone' },
    otherAgent: { token: 'an agent of another service' },
  },
  record: 'identifier of a record of alice: her first one when this line is left out',
  change: {
    path: 'phone',
    kind: 'correction',
    values: ['+33639980456', '+33639980457'],
    refused: 'no number',
  },
  submission: { confirmed: true },
  origin: 'https://www.my-test-site.example',
  secrets: ['an account number held for alice, that no answer may show whole'],
} as const;
