import type { Correction, FieldError, FieldValue } from '@bonne-foi/contract';
import { isSdkError, type SdkError } from '@bonne-foi/sdk';
import type { Issue, IssuePart } from './draft.ts';
import type { Failure, FailureCause } from './failure.ts';

/** The cause that each code of the problem catalogue stands for. Any other is `unexpected`. */
const causes: Readonly<Record<string, FailureCause>> = {
  'authentication-required': 'session',
  'session-expired': 'session',
  'step-up-required': 'step-up',
  'validation-failed': 'refused',
  'attachment-too-large': 'refused',
  'attachment-type-not-accepted': 'refused',
  'too-many-attachments': 'refused',
  'attachment-mismatch': 'refused',
  'payload-too-large': 'refused',
  'record-changed': 'changed',
  'stale-version': 'stale',
  'invalid-transition': 'closed',
  gone: 'gone',
  'not-found': 'missing',
  'feature-not-supported': 'missing',
  forbidden: 'forbidden',
  'csrf-rejected': 'session',
  'rate-limited': 'busy',
  'request-in-progress': 'lost',
  maintenance: 'down',
};

/**
 * What an error means for the person.
 * @param online - what the browser says of its network at that moment
 * @param neverLeft - true when it said the same before, and no earlier attempt may have reached the service
 */
export function toFailure(error: unknown, online: boolean, neverLeft = false): Failure {
  if (!isSdkError(error)) return { cause: 'unexpected', code: 'unexpected', issues: [] };
  const { problem, requestId, retryAfterMs, operation, pointer } = error.info;
  const current = isObject(error.current) ? error.current : undefined;
  const cause = causeOf(error, online, neverLeft);
  return {
    cause,
    code: error.code,
    issues: error.fields.map(toIssue),
    ...(problem?.title === undefined ? {} : { title: problem.title }),
    ...(problem?.detail === undefined ? {} : { detail: problem.detail }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(retryAfterMs === undefined ? {} : { retryAfterSeconds: Math.ceil(retryAfterMs / 1000) }),
    ...(problem?.routedTo === undefined ? {} : { routedTo: problem.routedTo }),
    ...(cause === 'contract' && operation !== undefined ? { operation } : {}),
    ...(cause === 'contract' && pointer !== undefined ? { pointer } : {}),
    ...(isCorrection(current) ? { correction: current } : {}),
    ...(cause === 'changed' && isValues(current) ? { current } : {}),
  };
}

function causeOf(error: SdkError, online: boolean, neverLeft: boolean): FailureCause {
  const isUnsure = error.info.maybeApplied === true;
  switch (error.kind) {
    case 'problem':
      return causes[error.code] ?? ((error.status ?? 0) < 500 ? 'unexpected' : isUnsure ? 'lost' : 'down');
    case 'network':
    case 'timeout':
      if (isUnsure && !neverLeft) return 'lost';
      return online ? 'down' : 'offline';
    case 'protocol':
      return 'contract';
    case 'config':
      return 'setting';
    case 'aborted':
      return 'unexpected';
  }
}

/** Members of a change, as the service names them, and the part of the page that holds them. */
const parts: Readonly<Record<string, IssuePart>> = {
  value: 'value',
  kind: 'kind',
  wrongSince: 'wrongSince',
  effectiveDate: 'effectiveDate',
  reason: 'reason',
  comment: 'comment',
  attachments: 'files',
  noDocumentReason: 'noDocument',
  swornStatement: 'swornStatement',
  confirmed: 'confirmed',
};

/** A field error of the service, at its place on the page. */
function toIssue(error: FieldError): Issue {
  const [, name = ''] = /^\/(\w+)$/.exec(error.pointer ?? '') ?? [];
  const [member = '', ...inner] = (error.member ?? name).split('/');
  const part =
    error.code === 'proof-required' ? 'proof' : (parts[member] ?? (error.path ? 'value' : 'whole'));
  return {
    path: error.path ?? '',
    part,
    code: error.code,
    detail: error.detail,
    ...(inner.length === 0 ? {} : { member: inner.join('/') }),
    ...(error.params === undefined ? {} : { params: error.params }),
    ...(error.example === undefined ? {} : { example: error.example }),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `current` is not covered by the shape of a problem: what the screens read of it is checked here. */
function isCorrection(
  value: Record<string, unknown> | undefined,
): value is Record<string, unknown> & Correction {
  if (value === undefined) return false;
  const texts = ['id', 'recordId', 'phase', 'status', 'version', 'basedOn'];
  const lists = ['attachments', 'receipts', 'actions'];
  return (
    texts.every((name) => typeof value[name] === 'string') &&
    lists.every((name) => Array.isArray(value[name])) &&
    isObject(value['changes']) &&
    isObject(value['rightToError'])
  );
}

function isValues(value: Record<string, unknown> | undefined): value is Record<string, FieldValue> {
  return (
    value !== undefined &&
    Object.values(value).every((held) => isObject(held) && typeof held['state'] === 'string')
  );
}
