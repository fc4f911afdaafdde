import type { FieldError, FieldErrorCode } from '@bonne-foi/contract';
import type { ShapeIssue } from '@bonne-foi/contract/validators';
import { fieldErrorDetail } from './field-error-words.ts';
import { invalid } from './problem.ts';

const codes: { readonly [keyword: string]: FieldErrorCode } = {
  required: 'required',
  enum: 'choice',
  minimum: 'min',
  maximum: 'max',
  minLength: 'min-length',
  maxLength: 'max-length',
  const: 'required',
  minItems: 'too-few',
  maxItems: 'too-many',
  minProperties: 'too-few',
  maxProperties: 'too-many',
  additionalProperties: 'unknown-field',
  propertyNames: 'unknown-field',
  uniqueItems: 'too-many',
};

/** Keywords that only say that something within them failed. */
const wrappers = new Set(['if', 'anyOf', 'oneOf', 'allOf', 'not']);

/**
 * Errors of a body against its schema, with those that the service found itself; all at once.
 * @throws ProblemError `validation-failed` when there is any.
 */
export function raiseShapeErrors(issues: readonly ShapeIssue[], known: readonly FieldError[]): void {
  if (issues.length === 0 && known.length === 0) return;
  const inner = issues.filter((issue) => !wrappers.has(issue.keyword) && !isOtherBranch(issue, issues));
  const shown = inner.length > 0 || known.length > 0 ? inner : issues;
  const found = shown.map(toFieldError).filter((error) => !known.some((other) => isSameFault(error, other)));
  throw invalid([...known, ...unique(found)]);
}

/** "It is not null either": told beside what is wrong inside. */
function isOtherBranch({ pointer, keyword }: ShapeIssue, issues: readonly ShapeIssue[]): boolean {
  return keyword === 'type' && issues.some((other) => other.pointer.startsWith(`${pointer}/`));
}

function toFieldError({ pointer, keyword }: ShapeIssue): FieldError {
  const code = codes[keyword] ?? 'format';
  const [, root, path, member] = pointer.split('/');
  const detail = fieldErrorDetail(code);
  if (root !== 'changes' || path === undefined || path === '*') return { pointer, code, detail };
  const at = path.replaceAll('~1', '/').replaceAll('~0', '~');
  return { path: at, ...(member !== undefined && { member }), code, detail };
}

/** A fault that the service has named better: the same place, or a change that it has already refused. */
function isSameFault(error: FieldError, other: FieldError): boolean {
  if (error.path !== undefined)
    return error.path === other.path && (other.member ?? error.member) === error.member;
  return error.pointer === other.pointer;
}

function unique(errors: readonly FieldError[]): FieldError[] {
  const seen = new Map(errors.map((error) => [JSON.stringify(error), error]));
  return [...seen.values()];
}
