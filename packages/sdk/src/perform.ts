import { readAnswer } from './answer.ts';
import type { Raw } from './call.ts';
import type { Credentials } from './credentials.ts';
import { type ErrorInfo, isSdkError, SdkError } from './errors.ts';
import type { Input, Operation } from './operation.ts';
import type { CallOptions, ClientOptions, Clock, OpRequest, Random } from './options.ts';
import { overdue, race, within } from './race.ts';
import { addressOf } from './request.ts';
import { defaultRetry, retryDelay } from './retry.ts';

/** What every call of one client shares. */
export interface Transport {
  readonly base: string;
  readonly options: ClientOptions;
  readonly clock: Clock;
  readonly random: Random;
  readonly credentials: Credentials;
  /** Operations whose deprecation was told. */
  readonly told: Set<string>;
}

/**
 * Performs one act: attempts, waits and renewals, until there is an answer or a reason to stop.
 * @throws SdkError
 */
export async function perform<T>(
  { base, options, clock, random, credentials, told }: Transport,
  operation: Operation<T>,
  input: Input,
  call: CallOptions & { readonly ifNoneMatch?: string },
): Promise<Raw<T>> {
  const { name } = operation;
  const [method = '', route = ''] = name.split(' ');
  const { auth, locale } = options;
  const { body: content } = input;
  const bearer = auth?.scheme === 'bearer';
  const cookie = !auth || auth.scheme === 'cookie';
  const unsafe = method !== 'GET' && method !== 'HEAD';
  const appends = /^P(OST|ATCH)$/.test(method);
  const key = appends && !operation.keyless ? (call.idempotencyKey ?? random.uuid()) : undefined;
  // The same bytes at each attempt: the service compares them.
  const body = content === undefined ? null : content instanceof Blob ? content : JSON.stringify(content);
  const retry = call.retry ?? options.retry;
  const policy = { ...defaultRetry, ...(retry === false ? { attempts: 1 } : retry) };
  const deadlineMs = call.deadlineMs ?? options.deadlineMs ?? 60_000;
  const endsAt = clock.now() + deadlineMs;
  const renewals = new Set<string>();
  let token: string | null | undefined;
  let attempts = 0;
  let maybeApplied = false;
  let response: Response | undefined;

  const header = (of: string): string | undefined => response?.headers.get(of) ?? undefined;
  // What is logged must not be a sentence.
  const plain = (of: string): string | undefined => /^[\w.:-]{1,128}$/.exec(header(of) ?? '')?.[0];

  /** The error of the whole call. */
  const toError = (cause: unknown): SdkError => {
    const known = isSdkError(cause) ? cause : undefined;
    const info: ErrorInfo = {
      ...known?.info,
      operation: name,
      status: response?.status,
      requestId: plain('X-Request-Id'),
      attempts,
      maybeApplied,
      idempotencyKey: key,
    };
    // The one place where what is known of the whole call is added.
    if (known) return new SdkError(known.kind, known.code, info, known.cause);
    const kind = call.signal?.aborted ? 'aborted' : cause === overdue ? 'timeout' : 'network';
    return new SdkError(kind, kind, info, cause);
  };

  try {
    const url = addressOf(base, route, input);
    const personal = !operation.open && url.startsWith(new URL(base).origin + '/');
    const secret = personal && (bearer || (cookie && unsafe)) && credentials;
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

    const attempt = async (signal: AbortSignal): Promise<unknown> => {
      if (secret && token === undefined) token = await race(secret.current(signal), signal);
      const headers = toHeaders({
        ...fixed,
        [bearer
          ? 'Authorization'
          : ((auth?.scheme === 'cookie' ? auth.csrfHeader : undefined) ?? 'X-CSRF-Token')]:
          token && (bearer ? `Bearer ${token}` : token),
      });
      const credentials = personal && cookie ? 'include' : 'omit';
      // Until there is an answer, it may have been done.
      const before = maybeApplied;
      maybeApplied = unsafe;
      response = await race(
        send({ operation: name, method, url, headers, body, credentials, signal }),
        signal,
      );
      const { status } = response;
      // Refused before the key is looked at: says nothing of the attempts before.
      maybeApplied =
        unsafe && (/^4(01|03|08|09|25|29)$/.test(`${status}`) ? before : status < 300 || status >= 500);
      // Gone: an earlier attempt had deleted it, and its answer was lost.
      if (before && method === 'DELETE' && /^4(04|10)$/.test(`${status}`)) return undefined;
      return readAnswer(
        operation,
        response,
        options.maxAnswerBytes ?? 4_194_304,
        clock.now(),
        signal,
        broken,
      );
    };
    const { validate = 'strict' } = options;
    const broken =
      validate === 'strict'
        ? undefined
        : (pointers: readonly string[]): void => {
            if (validate === 'warn') options.onContractBreak?.({ operation: name, pointers });
          };

    return await within(clock, deadlineMs, call.signal, async (whole) => {
      for (;;) {
        attempts++;
        response = undefined;
        const startedAt = clock.now();
        const timeoutMs = call.timeoutMs ?? options.timeoutMs ?? 15_000;
        let failure: SdkError | undefined;
        let data: unknown;
        try {
          data = await within(clock, timeoutMs, whole, attempt);
        } catch (cause) {
          failure = toError(cause);
        }
        // Assigned while `attempt` ran, which the compiler cannot see.
        const answered = response as Response | undefined;
        options.log?.({
          operation: name,
          attempt: attempts,
          durationMs: clock.now() - startedAt,
          status: answered?.status,
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
        if (!failure && answered) {
          return {
            // Checked against the operation's shape, unless the host turned that off.
            data: data as T,
            response: answered,
            etag: header('ETag'),
            notModified: answered.status === 304,
            replayed: answered.headers.has('Idempotency-Replayed'),
            attempts,
            requestId: plain('X-Request-Id'),
          };
        }
        failure ??= toError(undefined);
        const { kind, code, status, info } = failure;
        const reason =
          code === 'step-up-required'
            ? 'step-up'
            : (bearer ? status === 401 : code === 'csrf-rejected')
              ? 'rejected'
              : undefined;
        if (secret && reason && !renewals.has(reason)) {
          renewals.add(reason);
          token = await within(clock, timeoutMs, whole, () => secret.renewed(token, reason, info.acr));
          if (token !== null) continue;
        }
        const delay = retryDelay(
          { kind, status, code, retryAfterMs: info.retryAfterMs },
          {
            repeatable: !appends || key !== undefined,
            // Renewals do not count.
            attempts: attempts - renewals.size,
            leftMs: endsAt - clock.now(),
            chance: random.float(),
          },
          policy,
        );
        if (delay === undefined) throw failure;
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
