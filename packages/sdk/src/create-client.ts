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

type More = Partial<Pick<Operation<unknown>, 'accept' | 'method' | 'open' | 'type'>>;
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
      throw new SdkError('config', 'token-failed', 'getToken() failed: see cause', {}, cause);
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
    name: string,
    route: string,
    answer: Answer<T>,
    ids: string[],
    call?: CallOptions,
    more?: More,
  ): Call<T> => run({ name, method: 'GET', route, answer, ...more }, { ids }, call);
  const list = <T, P extends PageOf<T>>(
    name: string,
    route: string,
    answer: Answer<P>,
    query?: object,
    call?: CallOptions,
    more?: More,
    ids: string[] = [],
  ): Paged<T, P> =>
    toPaged(name, (cursor) =>
      run(
        { name, method: 'GET', route, answer, ...more },
        { ids, query: { ...query, ...(cursor !== undefined && { cursor }) } },
        call,
      ),
    );
  const send = <T>(
    name: string,
    route: string,
    answer: Answer<T> | undefined,
    ids: string[],
    body: unknown,
    call?: CallOptions,
    when?: WithVersion,
    more: More = {},
  ): Call<T> =>
    run(
      { name, method: 'POST', route, ...(answer && { answer }), ...more },
      { ids, body, ifMatch: when?.ifMatch },
      call,
    );
  const remove = { method: 'DELETE' } as const;

  const capabilities = (call?: CallOptions): Call<Capabilities> =>
    read('getCapabilities', '/capabilities', CapabilitiesShape, [], call, open);
  const session = (call?: CallOptions): Call<Session> => {
    const asked = read('getSession', '/session', SessionShape, [], call);
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
      list: (query, call) => list('listRecords', '/records', RecordPageShape, query, call),
      get: (id: string, call?: CallOptions) => read('getRecord', '/records/{}', RecordShape, [id], call),
    },
    corrections: {
      list: (query, call) => list('listCorrections', '/corrections', CorrectionPageShape, query, call),
      get: (id: string, call?: CallOptions) => read('getCorrection', correction, CorrectionShape, [id], call),
      create: (body, call) => send('createCorrection', '/corrections', CorrectionShape, [], body, call),
      update: (id, body, when, call) =>
        send('updateCorrection', correction, CorrectionShape, [id], body, call, when, {
          method: 'PATCH',
          type: 'application/vnd.bonne-foi.draft-patch+json',
        }),
      discard: (id, when, call) =>
        send('discardCorrection', correction, undefined, [id], undefined, call, when, remove),
      submit: (id, body, when, call) =>
        send('submitCorrection', `${correction}/submission`, CorrectionShape, [id], body, call, when),
      withdraw: (id, when, call) =>
        send('withdrawCorrection', `${correction}/withdrawal`, CorrectionShape, [id], undefined, call, when),
      message: (id, body, call) =>
        send('postMessage', `${correction}/messages`, EventShape, [id], body, call),
      events: (id, query, call) =>
        list('listEvents', `${correction}/events`, EventPageShape, query, call, {}, [id]),
      receipt: (id, receiptId, call) =>
        read('getReceipt', correction + receipt, ReceiptShape, [id, receiptId], call),
      receiptHtml: (id, receiptId, call) =>
        read('getReceipt', correction + receipt, 'text', [id, receiptId], call, html),
      receiptPdf: (id, receiptId, call) =>
        read('getReceipt', correction + receipt, 'blob', [id, receiptId], call, {
          accept: 'application/pdf',
        }),
    },
    attachments: {
      declare: (id, body, call) =>
        send('createAttachment', `${correction}/attachments`, AttachmentShape, [id], body, call),
      get: (id, fileId, call) => read('getAttachment', file, AttachmentShape, [id, fileId], call),
      remove: (id, fileId, call) =>
        send('deleteAttachment', file, undefined, [id, fileId], undefined, call, undefined, remove),
      content: (id, fileId, call) =>
        read('getAttachmentContent', `${file}/content`, 'blob', [id, fileId], call, { accept: '*/*' }),
    },
    invitations: {
      list: (query, call) => list('listInvitations', '/invitations', InvitationPageShape, query, call),
      get: (id: string, call?: CallOptions) => read('getInvitation', invitation, InvitationShape, [id], call),
      respond: (id, body, when, call) =>
        send('respondToInvitation', `${invitation}/response`, InvitationShape, [id], body, call, when),
      receipt: (id, receiptId, call) =>
        read('getInvitationReceipt', invitation + receipt, ReceiptShape, [id, receiptId], call),
      receiptHtml: (id, receiptId, call) =>
        read('getInvitationReceipt', invitation + receipt, 'text', [id, receiptId], call, html),
    },
    advice: {
      list: (query, call) => list('listAdvice', '/advice', AdvicePageShape, query, call, open),
      feedback: (id, body, call) =>
        send('sendAdviceFeedback', '/advice/{}/feedback', undefined, [id], body, call, undefined, open),
    },
    statistics: {
      frequentErrors: (query, call) =>
        list('listFrequentErrors', '/statistics/frequent-errors', FrequentErrorPageShape, query, call, open),
      signals: (body, call) =>
        send(
          'sendErrorSignals',
          '/statistics/error-signals',
          ErrorSignalReceiptShape,
          [],
          body,
          call,
          undefined,
          open,
        ),
    },
    perform: run,
  };
}
