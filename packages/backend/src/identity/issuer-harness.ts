/** An OpenID Connect issuer for tests, on the loopback: discovery, keys that turn, tokens of any content. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';

export interface TestIssuer {
  readonly url: string;
  /** How often its keys were fetched. */
  readonly fetches: () => number;
  /** Signs with the newest key. Claims replace the usual ones; `undefined` leaves one out. */
  token(
    claims?: Readonly<Record<string, unknown>>,
    header?: { readonly kid?: string; readonly typ?: string },
  ): Promise<string>;
  /** Adds a key and signs with it; the older ones go when `keepOld` is false. */
  rotate(keepOld: boolean): Promise<void>;
  /** While true, every address answers 500. */
  fail(isFailing: boolean): void;
  close(): Promise<void>;
}

interface Key {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** @param now seconds since 1970, for `iat`, `exp` and `nbf`. */
export async function startTestIssuer(now: () => number): Promise<TestIssuer> {
  let keys: Key[] = [];
  let made = 0;
  let fetched = 0;
  let isFailing = false;

  async function addKey(): Promise<Key> {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const kid = `k${String((made += 1))}`;
    return { kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'ES256', use: 'sig' } };
  }

  const server: Server = createServer((request, response) => {
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    if (isFailing) send(500, {});
    else if (request.url === '/.well-known/openid-configuration')
      send(200, { issuer: url, jwks_uri: `${url}/keys` });
    else if (request.url === '/keys') {
      fetched += 1;
      send(200, { keys: keys.map(({ jwk }) => jwk) });
    } else send(404, {});
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  // A TCP server that listens has an address of this shape.
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  keys = [await addKey()];

  return {
    url,
    fetches: () => fetched,
    async token(claims = {}, header = {}) {
      const [key] = keys;
      if (key === undefined) throw new Error('The issuer has no key.');
      const usual = {
        iss: url,
        aud: 'bonne-foi',
        sub: 'person_test',
        iat: now(),
        exp: now() + 300,
        acr: 'eidas1',
      };
      return new SignJWT({ ...usual, ...claims })
        .setProtectedHeader({ alg: 'ES256', kid: key.kid, ...header })
        .sign(key.privateKey);
    },
    async rotate(keepOld) {
      const key = await addKey();
      keys = keepOld ? [key, ...keys] : [key];
    },
    fail: (state) => {
      isFailing = state;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
