import { readAnswer } from './answer.ts';
import type { Raw } from './call.ts';
import type { AskToken } from './credentials.ts';
import { type ErrorInfo, isSdkError, SdkError } from './errors.ts';
import type { Input, Operation } from './operation.ts';
import type { Auth, CallOptions, ClientOptions, Clock, OpRequest, Random } from './options.ts';
import { overdue, race, within } from './race.ts';
import { addressOf } from './request.ts';
import { defaultRetry, retryDelay } from './retry.ts';

/** What every call of one client shares. */
export interface Transport {
  readonly base: string;
  readonly options: ClientOptions;
  readonly auth: Auth;
  readonly clock: Clock;
  readonly random: Random;
  readonly askToken: AskToken;
  /** Operations whose deprecation was told. */
  readonly told: Set<string>;
}

/**
 * Performs one act: attempts, waits and renewals, until there is an answer or a reason to stop.
 * @throws SdkError
 */
export async function perform<T>(
  { base, options, auth, clock, random, askToken, told }: Transport,
  operation: Operation<T>,
  input: Input,
  call: CallOptions & { readonly ifNoneMatch?: string },
): Promise<Raw<T>> {
  const { name } = operation;
  const [method = '', route = ''] = name.split(' ');
  const { locale } = options;
  const { body: content } = input;
  const bearer = auth.scheme === 'bearer';
  const cookie = auth.scheme === 'cookie';
  const unsafe = !/^(GET|HEAD)$/.test(method);
  const appends = /^P(OST|ATCH)$/.test(method);
  const key = appends && !operation.keyless ? (call.idempotencyKey ?? random.uuid()) : undefined;
  // The same bytes at each attempt: the service compares them.
  const body = content === undefined ? null : content instanceof Blob ? content : JSON.stringify(content);
  const retry = call.retry ?? options.retry;
  // Without a key, what appends is never repeated.
  const policy = { ...defaultRetry, ...(retry === false || (appends && !key) ? { attempts: 1 } : retry) };
  const deadlineMs = call.deadlineMs ?? options.deadlineMs ?? 60_000;
  const timeoutMs = call.timeoutMs ?? options.timeoutMs ?? 15_000;
  const endsAt = clock.now() + deadlineMs;
  const renewals = new Set<string>();
  let token: string | null | undefined;
  let attempts = 0;
  let maybeApplied = false;
  let response: Response | undefined;

  const header = (of: string): string | undefined => response?.headers.get(of) ?? undefined;
  // What is logged must not be a sentence.
  const plain = (of: string): string | undefined => /^[\w.:-]{1,128}$/.exec(header(of) ?? '')?.[0];

  /** The error of the whole call: the one place where what is known of it is added. */
  const toError = (cause: unknown): SdkError => {
    const kind = call.signal?.aborted ? 'aborted' : cause === overdue ? 'timeout' : 'network';
    const known = isSdkError(cause) ? cause : new SdkError(kind, kind, {}, cause);
    const info: ErrorInfo = {
      ...known.info,
      operation: name,
      status: response?.status,
      requestId: plain('X-Request-Id'),
      attempts,
      maybeApplied,
      idempotencyKey: key,
    };
    return new SdkError(known.kind, known.code, info, known.cause);
  };

  try {
    const url = addressOf(base, route, input);
    const personal = !operation.open && new URL(url).origin === new URL(base).origin;
    const secret = personal && (bearer || (cookie && unsafe));
    const hex = (): string => random.uuid().replaceAll('-', '');
    const fixed = {
      Accept: operation.accept ?? 'application/json',
      'Accept-Language': typeof locale === 'function' ? locale() : locale,
      'Content-Type': body === null ? body : (operation.type ?? 'application/json'),
      'Idempotency-Key': key && `"${key}"`,
      'If-Match': input.ifMatch,
      'If-None-Match': call.ifNoneMatch,
      traceparent: options.trace && personal && `00-${hex()}-${hex().slice(16)}-00`,
      ...input.headers,
      ...call.headers,
    };
    const send = (options.middleware ?? []).reduceRight<(request: OpRequest) => Promise<Response>>(
      (next, layer) => async (request) => layer(request, next),
      // Redirects are never followed: they would carry a person elsewhere.
      async (request) => (options.fetch ?? fetch)(request.url, { ...request, redirect: 'manual' }),
    );

    const attempt = async (signal: AbortSignal): Promise<Raw<T>> => {
      if (secret && token === undefined) {
        token = await race(askToken({ reason: 'initial', signal }), signal);
      }
      const headers = toHeaders({
        ...fixed,
        [bearer ? 'Authorization' : (cookie && auth.csrfHeader) || 'X-CSRF-Token']:
          token && (bearer ? `Bearer ${token}` : token),
      });
      const credentials = personal && cookie ? 'include' : 'omit';
      // Until there is an answer, it may have been done.
      const before = maybeApplied;
      maybeApplied = unsafe;
      const answered = await race(
        send({ operation: name, method, url, headers, body, credentials, signal }),
        signal,
      );
      response = answered;
      const { status } = response;
      // Refused before the key is looked at: says nothing of the attempts before.
      maybeApplied =
        unsafe && (/^4(01|03|08|09|25|29)$/.test(`${status}`) ? before : status < 300 || status >= 500);
      // Gone: an earlier attempt had deleted it, and its answer was lost.
      const gone = before && /^DELETE 4(04|10)$/.test(`${method} ${status}`);
      return {
        // Checked against the operation's shape, unless the host turned that off.
        data: (gone ? undefined : await readAnswer(operation, response, options, clock.now(), signal)) as T,
        response,
        etag: header('ETag'),
        notModified: status === 304,
        replayed: response.headers.has('Idempotency-Replayed'),
        attempts,
        requestId: plain('X-Request-Id'),
      };
    };

    return await within(clock, deadlineMs, call.signal, async (whole) => {
      for (;;) {
        attempts++;
        response = undefined;
        const startedAt = clock.now();
        const ended = await within(clock, timeoutMs, whole, attempt).catch(toError);
        const failure = ended instanceof Error ? ended : undefined;
        options.log?.({
          operation: name,
          attempt: attempts,
          durationMs: clock.now() - startedAt,
          // Assigned while `attempt` ran, which the compiler cannot see.
          status: (response as Response | undefined)?.status,
          code: failure?.code,
          requestId: plain('X-Request-Id'),
          apiVersion: plain('API-Version'),
        });
        const deprecation = header('Deprecation');
        const sunset = header('Sunset');
        if ((deprecation ?? sunset) && !told.has(name)) {
          told.add(name);
          options.onDeprecation?.({ operation: name, deprecation, sunset });
        }
        if (!(ended instanceof Error)) return ended;
        const { kind, code, status, info } = ended;
        const reason =
          code === 'step-up-required'
            ? 'step-up'
            : (bearer ? status === 401 : code === 'csrf-rejected') && 'rejected';
        if (secret && reason && !renewals.has(reason)) {
          renewals.add(reason);
          token = await within(clock, timeoutMs, whole, (signal) =>
            askToken({ reason, signal, acr: info.acr ?? [] }, token),
          );
          if (token !== null) continue;
        }
        // Renewals do not count.
        const counted = attempts - renewals.size;
        const delay = retryDelay(
          { kind, code, status, retryAfterMs: info.retryAfterMs },
          policy,
          counted,
          endsAt - clock.now(),
          random.float(),
        );
        if (delay === undefined) throw ended;
        await race(clock.sleep(delay, whole), whole);
      }
    });
  } catch (cause) {
    throw toError(cause);
  }
}

function toHeaders(fields: Readonly<Record<string, string | false | null | undefined>>): Headers {
  try {
    const headers = new Headers();
    for (const [name, value] of Object.entries(fields)) if (value) headers.set(name, value);
    return headers;
  } catch {
    // The reason would quote the value.
    throw new SdkError('config', 'invalid-header');
  }
}
