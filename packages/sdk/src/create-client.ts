import type { Capabilities, Session } from '@bonne-foi/contract';
import { toCall, type Call } from './call.ts';
import type { Client } from './client.ts';
import { type Credentials, shareRenewal } from './credentials.ts';
import { SdkError } from './errors.ts';
import {
  AdvicePageShape,
  AttachmentShape,
  CapabilitiesShape,
  CorrectionPageShape,
  CorrectionShape,
  ErrorSignalReceiptShape,
  EventPageShape,
  EventShape,
  FrequentErrorPageShape,
  InvitationPageShape,
  InvitationShape,
  ReceiptShape,
  RecordPageShape,
  RecordShape,
  SessionShape,
} from './generated/person-shapes.ts';
import type { Input, Operation } from './operation.ts';
import type { CallOptions, ClientOptions, TokenRequest, WithVersion } from './options.ts';
import { toPaged, type Paged, type PageOf } from './paged.ts';
import { perform } from './perform.ts';
import { systemClock } from './race.ts';
import { systemRandom } from './random.ts';
import { parseBase } from './request.ts';
import { isObject } from './shape.ts';

type More = Partial<Pick<Operation<unknown>, 'accept' | 'open' | 'type'>>;
type Answer<T> = Exclude<Operation<T>['answer'], undefined>;

const correction = '/corrections/{}';
const file = `${correction}/attachments/{}`;
const invitation = '/invitations/{}';
const receipt = '/receipts/{}';
const open = { open: true };
const html = { accept: 'text/html' };

/** How long {@link Client.supports} believes the capability document, in milliseconds. */
const capabilitiesMs = 300_000;

/**
 * Makes a client for the service at `options.baseUrl`. Nothing is sent yet.
 * @throws SdkError `invalid-base-url`
 */
export function createClient(options: ClientOptions): Client {
  const { auth, clock = systemClock } = options;
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
    csrf = session()
      .raw()
      .then((it) => it.data.csrfToken ?? null);
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
  const transport = {
    base,
    options,
    clock,
    random: options.random ?? systemRandom,
    told: new Set<string>(),
    credentials,
  };

  const run = <T>(operation: Operation<T>, input: Input = {}, call: CallOptions = {}): Call<T> =>
    toCall(() => perform(transport, operation, input, call));
  const read = <T>(
    route: `/${string}`,
    answer: Answer<T>,
    ids: string[],
    call?: CallOptions,
    more?: More,
  ): Call<T> => run({ name: `GET ${route}`, answer, ...more }, { ids }, call);
  const list = <T, P extends PageOf<T>>(
    route: `/${string}`,
    answer: Answer<P>,
    query?: object,
    call?: CallOptions,
    more?: More,
    ids: string[] = [],
  ): Paged<T, P> =>
    toPaged((cursor) =>
      run(
        { name: `GET ${route}`, answer, ...more },
        { ids, query: { ...query, ...(cursor !== undefined && { cursor }) } },
        call,
      ),
    );
  const send = <T>(
    name: Operation<T>['name'],
    answer: Answer<T> | undefined,
    ids: string[],
    body: unknown,
    call?: CallOptions,
    when?: WithVersion,
    more?: More,
  ): Call<T> =>
    run({ name, ...(answer && { answer }), ...more }, { ids, body, ifMatch: when?.ifMatch }, call);

  const capabilities = (call?: CallOptions): Call<Capabilities> =>
    read('/capabilities', CapabilitiesShape, [], call, open);
  const session = (call?: CallOptions): Call<Session> => {
    const asked = read('/session', SessionShape, [], call);
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
    async supports(feature) {
      if (!known || clock.now() - known.at > capabilitiesMs) {
        known = {
          at: clock.now(),
          answer: capabilities()
            .raw()
            .then((it) => it.data),
        };
        known.answer.catch(() => (known = undefined));
      }
      let held: unknown = (await known.answer).features;
      for (const step of feature.split('.')) {
        held = isObject(held) && Object.hasOwn(held, step) ? held[step] : false;
      }
      return held !== false;
    },
    session,
    records: {
      list: (query, call) => list('/records', RecordPageShape, query, call),
      get: (id: string, call?: CallOptions) => read('/records/{}', RecordShape, [id], call),
    },
    corrections: {
      list: (query, call) => list('/corrections', CorrectionPageShape, query, call),
      get: (id: string, call?: CallOptions) => read(correction, CorrectionShape, [id], call),
      create: (body, call) => send('POST /corrections', CorrectionShape, [], body, call),
      update: (id, body, when, call) =>
        send(`PATCH ${correction}`, CorrectionShape, [id], body, call, when, {
          type: 'application/vnd.bonne-foi.draft-patch+json',
        }),
      discard: (id, when, call) => send(`DELETE ${correction}`, undefined, [id], undefined, call, when),
      submit: (id, body, when, call) =>
        send(`POST ${correction}/submission`, CorrectionShape, [id], body, call, when),
      withdraw: (id, when, call) =>
        send(`POST ${correction}/withdrawal`, CorrectionShape, [id], undefined, call, when),
      message: (id, body, call) => send(`POST ${correction}/messages`, EventShape, [id], body, call),
      events: (id, query, call) => list(`${correction}/events`, EventPageShape, query, call, {}, [id]),
      receipt: (id, receiptId, call) => read(`${correction}${receipt}`, ReceiptShape, [id, receiptId], call),
      receiptHtml: (id, receiptId, call) =>
        read(`${correction}${receipt}`, 'text', [id, receiptId], call, html),
      receiptPdf: (id, receiptId, call) =>
        read(`${correction}${receipt}`, 'blob', [id, receiptId], call, {
          accept: 'application/pdf',
        }),
    },
    attachments: {
      declare: (id, body, call) => send(`POST ${correction}/attachments`, AttachmentShape, [id], body, call),
      get: (id, fileId, call) => read(file, AttachmentShape, [id, fileId], call),
      remove: (id, fileId, call) => send(`DELETE ${file}`, undefined, [id, fileId], undefined, call),
      content: (id, fileId, call) => read(`${file}/content`, 'blob', [id, fileId], call, { accept: '*/*' }),
    },
    invitations: {
      list: (query, call) => list('/invitations', InvitationPageShape, query, call),
      get: (id: string, call?: CallOptions) => read(invitation, InvitationShape, [id], call),
      respond: (id, body, when, call) =>
        send(`POST ${invitation}/response`, InvitationShape, [id], body, call, when),
      receipt: (id, receiptId, call) => read(`${invitation}${receipt}`, ReceiptShape, [id, receiptId], call),
      receiptHtml: (id, receiptId, call) =>
        read(`${invitation}${receipt}`, 'text', [id, receiptId], call, html),
    },
    advice: {
      list: (query, call) => list('/advice', AdvicePageShape, query, call, open),
      feedback: (id, body, call) =>
        send('POST /advice/{}/feedback', undefined, [id], body, call, undefined, open),
    },
    statistics: {
      frequentErrors: (query, call) =>
        list('/statistics/frequent-errors', FrequentErrorPageShape, query, call, open),
      signals: (body, call) =>
        send('POST /statistics/error-signals', ErrorSignalReceiptShape, [], body, call, undefined, open),
    },
    perform: run,
  };
}
