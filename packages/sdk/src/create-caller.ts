import type { Capabilities, Session } from '@bonne-foi/contract';
import { toCall, type Call } from './call.ts';
import type { Caller } from './client.ts';
import { type Credentials, shareRenewal } from './credentials.ts';
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
  const { auth, clock = systemClock, random = systemRandom } = options;
  const base = parseBase(options.baseUrl);

  /** Tokens of the host's callback are not kept: a change of person takes effect at once. */
  const askHost = async (request: TokenRequest): Promise<string | null> => {
    try {
      return auth?.scheme === 'bearer' ? await auth.getToken(request) : null;
    } catch (cause) {
      throw new SdkError('config', 'token-failed', {}, cause);
    }
  };
  let csrf: Promise<string | null> | undefined;
  /** The session's token is kept until it is refused. */
  const askSession = (): Promise<string | null> => {
    const own = auth?.scheme === 'cookie' && auth.session;
    csrf = (own ? run(own) : session())
      .raw()
      .then(({ data }) => data.csrfToken ?? null);
    csrf.catch(() => (csrf = undefined));
    return csrf;
  };
  const credentials: Credentials =
    auth?.scheme === 'bearer'
      ? {
          current: (signal) => askHost({ reason: 'initial', signal }),
          // Shared by several calls, so that no single caller's signal may stop it.
          renewed: shareRenewal((reason, acr = []) =>
            askHost({ reason, acr, signal: new AbortController().signal }),
          ),
        }
      : { current: () => csrf ?? askSession(), renewed: shareRenewal(askSession) };
  const transport = { base, options, clock, random, told: new Set<string>(), credentials };

  const run: Caller['perform'] = (operation, input = {}, call = {}) =>
    toCall(() => perform(transport, operation, input, call));
  const capabilities = (call?: CallOptions): Call<Capabilities> =>
    run({ name: 'GET /capabilities', answer: CapabilitiesShape, open: true }, {}, call);
  const session = (call?: CallOptions): Call<Session> => {
    const asked = run({ name: 'GET /session', answer: SessionShape }, {}, call);
    return toCall(async () => {
      const answer = await asked.raw();
      csrf = Promise.resolve(answer.data.csrfToken ?? null);
      return answer;
    });
  };
  let known: { readonly at: number; readonly answer: Promise<Capabilities> } | undefined;

  return {
    baseUrl: base,
    capabilities,
    session,
    async supports(feature) {
      if (!known || clock.now() - known.at > capabilitiesMs) {
        const asked = capabilities().raw();
        known = { at: clock.now(), answer: asked.then((it) => it.data) };
        known.answer.catch(() => (known = undefined));
      }
      let held: unknown = (await known.answer).features;
      for (const step of feature.split('.')) {
        held = isObject(held) && Object.hasOwn(held, step) ? held[step] : false;
      }
      return held !== false;
    },
    perform: run,
  };
}
