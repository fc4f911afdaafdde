import type { Capabilities, Session } from '@bonne-foi/contract';
import { toCall, type Call, type Raw } from './call.ts';
import type { Caller } from './client.ts';
import { type AskToken, shareRenewal } from './credentials.ts';
import { SdkError } from './errors.ts';
import { CapabilitiesShape, SessionShape } from './generated/first-shapes.ts';
import type { CallOptions, ClientOptions, TokenRequest } from './options.ts';
import { perform } from './perform.ts';
import { systemClock } from './race.ts';
import { systemRandom } from './random.ts';
import { parseBase } from './request.ts';
import { isObject } from './shape.ts';

/** How long {@link Caller.supports} believes the capability document, in milliseconds. */
const capabilitiesMs = 300_000;

/**
 * Makes what every resource of a client is built on. Nothing is sent yet.
 * @throws SdkError `invalid-base-url`
 */
export function createCaller(options: ClientOptions): Caller {
  const { auth = { scheme: 'cookie' }, clock = systemClock, random = systemRandom } = options;
  const base = parseBase(options.baseUrl);
  const renewed = shareRenewal();
  let csrf: Promise<string | null> | undefined;
  let known: Promise<Raw<Capabilities>> | undefined;
  let knownAt = 0;

  const askToken: AskToken = async (request, rejected) => {
    const { reason } = request;
    if (reason !== 'initial') {
      // Shared by several calls, so that no single caller's signal may stop it.
      const shared = { ...request, signal: new AbortController().signal };
      return renewed(`${reason} ${rejected}`, () => ask(shared));
    }
    return csrf ?? ask(request);
  };
  const ask = async (request: TokenRequest): Promise<string | null> => {
    if (auth.scheme !== 'bearer') {
      // The session's token is kept until it is refused.
      const own = auth.scheme === 'cookie' && auth.session;
      const asked = (own ? run(own) : session()).raw().then(({ data }) => data.csrfToken ?? null);
      csrf = asked;
      asked.catch(() => (csrf = undefined));
      return asked;
    }
    try {
      // Tokens of the host's callback are not kept: a change of person takes effect at once.
      return await auth.getToken(request);
    } catch (cause) {
      throw new SdkError('config', 'token-failed', {}, cause);
    }
  };
  const transport = { base, options, auth, clock, random, told: new Set<string>(), askToken };

  const run: Caller['perform'] = (operation, input = {}, call = {}) =>
    toCall(() => perform(transport, operation, input, call));
  const capabilities = (call?: CallOptions): Call<Capabilities> =>
    run({ name: 'GET /capabilities', answer: CapabilitiesShape, open: true }, {}, call);
  const session = (call?: CallOptions): Call<Session> => {
    const asked = run({ name: 'GET /session', answer: SessionShape }, {}, call);
    return toCall(async () => {
      const answer = await asked.raw();
      // A host's own token is never taken from an answer of the service.
      if (auth.scheme !== 'bearer') csrf = Promise.resolve(answer.data.csrfToken ?? null);
      return answer;
    });
  };

  return {
    baseUrl: base,
    capabilities,
    session,
    async supports(feature) {
      const now = clock.now();
      if (!known || now - knownAt > capabilitiesMs) {
        knownAt = now;
        known = capabilities().raw();
        known.catch(() => (known = undefined));
      }
      let held: unknown = (await known).data.features;
      for (const step of feature.split('.')) {
        held = isObject(held) && Object.hasOwn(held, step) ? held[step] : false;
      }
      return held !== false;
    },
    perform: run,
  };
}
