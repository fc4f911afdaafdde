/** Mistakes in the order of evaluation, keys, versions and who may see what. */
import { changed, problem, type Fault, type FaultCall } from './fault.ts';

const versionOf = async (call: FaultCall): Promise<string | undefined> => {
  const at = /^\/corrections\/[^/]+/.exec(call.path)?.[0];
  if (at === undefined) return undefined;
  const told = await call.again({
    method: 'GET',
    path: `/v1${at}`,
    headers: { 'If-Match': null, 'Idempotency-Key': null },
  });
  return told.headers.get('ETag') ?? undefined;
};

const takesKey = ({ method }: FaultCall): boolean => method === 'POST' || method === 'PATCH';
const keyOf = ({ request }: FaultCall): string => request.headers.get('Idempotency-Key') ?? '';
const newKey = (): string => `"${crypto.randomUUID()}"`;

export const requestFaults: readonly Fault[] = [
  {
    name: 'precondition-before-idempotency',
    mistake: 'If-Match is compared before the key is looked up: a retry gets 412.',
    make: () => async (call) => {
      const match = call.request.headers.get('If-Match');
      if (!takesKey(call) || match === null || match === '*') return call.right();
      const held = await versionOf(call);
      return held === undefined || held === match
        ? call.right()
        : problem(412, 'stale-version', { current: {} });
    },
  },
  {
    name: 'keys-ignored',
    mistake: 'The key is read, and nothing is kept under it.',
    make: () => async (call) =>
      takesKey(call) && keyOf(call) !== ''
        ? call.again({ headers: { 'Idempotency-Key': newKey() } })
        : call.right(),
  },
  {
    name: 'key-optional',
    mistake: 'A request without a key is taken.',
    make: () => async (call) =>
      takesKey(call) && keyOf(call) === ''
        ? call.again({ headers: { 'Idempotency-Key': newKey() } })
        : call.right(),
  },
  {
    name: 'key-of-any-length',
    mistake: 'A short key is taken.',
    make: () => async (call) => {
      const bare = keyOf(call).replaceAll('"', '');
      return takesKey(call) && bare !== '' && (bare.length < 16 || bare.length > 128)
        ? call.again({ headers: { 'Idempotency-Key': newKey() } })
        : call.right();
    },
  },
  {
    name: 'quotes-are-part-of-the-key',
    mistake: 'The same key with and without quotes is two keys.',
    make: () => async (call) =>
      takesKey(call) && keyOf(call) !== '' && !keyOf(call).startsWith('"')
        ? call.again({ headers: { 'Idempotency-Key': `"unquoted-${keyOf(call)}"` } })
        : call.right(),
  },
  {
    name: 'key-for-everyone',
    mistake: 'Keys are kept without the person they belong to.',
    make: () => {
      const kept = new Map<string, Response>();
      return async (call) => {
        const id = `${call.method} ${call.path} ${keyOf(call)}`;
        const before = kept.get(id);
        if (takesKey(call) && before !== undefined) return before.clone();
        const response = await call.right();
        if (response.status < 300 && takesKey(call)) kept.set(id, response.clone());
        return response;
      };
    },
  },
  {
    name: 'key-without-the-body',
    mistake: 'The stored answer comes whatever the body is.',
    make: () => {
      const kept = new Map<string, Response>();
      return async (call) => {
        const id = `${call.request.headers.get('Authorization') ?? ''} ${call.method} ${call.path} ${keyOf(call)}`;
        const before = kept.get(id);
        if (takesKey(call) && before !== undefined)
          return changed(before.clone(), { headers: { 'Idempotency-Replayed': '?1' } });
        const response = await call.right();
        if (response.status < 300 && takesKey(call)) kept.set(id, response.clone());
        return response;
      };
    },
  },
  {
    name: 'refusals-not-kept',
    mistake: 'Only successes are kept under a key.',
    make: () => {
      const refused = new Set<string>();
      return async (call) => {
        const id = `${call.path} ${keyOf(call)}`;
        const response =
          refused.has(id) && takesKey(call)
            ? await call.again({ headers: { 'Idempotency-Key': newKey() } })
            : await call.right();
        if (response.status >= 400) refused.add(id);
        return response;
      };
    },
  },
  {
    name: 'if-match-ignored',
    mistake: 'The last one who writes wins.',
    make: () => async (call) => {
      const match = call.request.headers.get('If-Match');
      const held = match === null || match === '*' ? undefined : await versionOf(call);
      return held === undefined ? call.right() : call.again({ headers: { 'If-Match': held } });
    },
  },
  {
    name: 'if-match-optional',
    mistake: 'Without If-Match, the present version is meant.',
    make: () => async (call) => {
      const match = call.request.headers.get('If-Match');
      const held = match === null ? await versionOf(call) : undefined;
      return held === undefined ? call.right() : call.again({ headers: { 'If-Match': held } });
    },
  },
  {
    name: 'if-match-star',
    mistake: 'If-Match: * means any version, as HTTP has it.',
    make: () => async (call) => {
      const held = call.request.headers.get('If-Match') === '*' ? await versionOf(call) : undefined;
      return held === undefined ? call.right() : call.again({ headers: { 'If-Match': held } });
    },
  },
];
