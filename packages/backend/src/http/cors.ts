const exposed = [
  'ETag',
  'Location',
  'Retry-After',
  'API-Version',
  'Deprecation',
  'Sunset',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Idempotency-Replayed',
  'Upload-Offset',
  'Upload-Complete',
  'Upload-Limit',
  'X-Request-Id',
].join(', ');

const allowedHeaders = [
  'content-type',
  'accept-language',
  'authorization',
  'if-match',
  'if-none-match',
  'idempotency-key',
  'x-csrf-token',
  'traceparent',
  'upload-offset',
  'upload-complete',
  'repr-digest',
].join(', ');

/** Who may read what from a page of another origin (CORS-1 to CORS-4). */
export interface CorsPolicy {
  readonly allowedOrigins: ReadonlySet<string>;
  /** Whether cookies are a way to authenticate: then, and only for the origins allowed, with credentials. */
  readonly credentials: boolean;
}

/** Headers of an answer. Public answers are for everyone; personal ones for the origins allowed. */
export function corsHeaders(
  policy: CorsPolicy,
  origin: string | null,
  isPublic: boolean,
): Record<string, string> {
  if (isPublic) return { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': exposed };
  if (origin === null || !policy.allowedOrigins.has(origin)) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': exposed,
    ...(policy.credentials && { 'Access-Control-Allow-Credentials': 'true' }),
  };
}

/** Headers of the answer to a preflight: without authentication, and empty for an origin that is not allowed. */
export function preflightHeaders(
  policy: CorsPolicy,
  origin: string | null,
  isPublic: boolean,
  methods: string,
): Record<string, string> {
  const allowance = corsHeaders(policy, origin, isPublic);
  if (allowance['Access-Control-Allow-Origin'] === undefined) return {};
  const { 'Access-Control-Expose-Headers': _exposed, ...rest } = allowance;
  return {
    ...rest,
    'Access-Control-Allow-Methods': methods,
    'Access-Control-Allow-Headers': allowedHeaders,
    'Access-Control-Max-Age': '7200',
  };
}
