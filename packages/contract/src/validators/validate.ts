/** Whether a value has a shape of the contract, and where it has not. Never repeats the value. */
import type { components } from '../generated/openapi.ts';
import type { SchemaName } from '../generated/schema-names.ts';
import { validators } from '../generated/validators.ts';

/** What one compiled function says went wrong (ajv 8). */
export interface CompiledError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: readonly CompiledError[] | null;
}

export type CompiledValidators = { readonly [Name in SchemaName]: CompiledValidator };

/** One thing that keeps a value from having a shape. */
export interface ShapeIssue {
  /** JSON Pointer (RFC 6901) into the value; a name that is not shaped like the contract's is shown as `*`. */
  readonly pointer: string;
  /** The JSON Schema keyword that refused. */
  readonly keyword: string;
  /** What the schema wants, in English, for developers. Never holds anything of the value. */
  readonly message: string;
}

export type Validation<Name extends SchemaName> =
  | { readonly ok: true; readonly value: components['schemas'][Name] }
  | { readonly ok: false; readonly issues: readonly ShapeIssue[] };

/** Most issues given for one value. */
export const maxIssues = 200;
const contractName = /^[A-Za-z0-9_~-]{1,128}$/;

function safePointer(pointer: string): string {
  return pointer
    .split('/')
    .map((segment) => (segment === '' || contractName.test(segment) ? segment : '*'))
    .join('/');
}

/** A missing member is named in the pointer: its name is the schema's, not the sender's. */
function toIssue(error: CompiledError): ShapeIssue {
  const missing = error.keyword === 'required' ? error.params['missingProperty'] : undefined;
  const pointer = typeof missing === 'string' ? `${error.instancePath}/${missing}` : error.instancePath;
  return { pointer: safePointer(pointer), keyword: error.keyword, message: error.message ?? error.keyword };
}

const combinations: readonly string[] = ['oneOf', 'anyOf', 'allOf', 'if', 'propertyNames'];

/** Whether an error can stand for itself: neither a combination that failed, nor a `null` that was not meant. */
function isPlain({ keyword, params }: CompiledError): boolean {
  return !combinations.includes(keyword) && !(keyword === 'type' && params['type'] === 'null');
}

/** Errors less those that only repeat what a plain one says better, at the same place or below. */
function withoutEchoes(errors: readonly CompiledError[]): readonly CompiledError[] {
  const explained = new Set<string>();
  for (const { instancePath } of errors.filter(isPlain)) {
    for (let path = instancePath; !explained.has(path); path = path.slice(0, path.lastIndexOf('/'))) {
      explained.add(path);
      if (path === '') break;
    }
  }
  return errors.filter((error) => isPlain(error) || !explained.has(error.instancePath));
}

/** Checks a value against a schema of the contract, all issues at once; functions compiled at build time. */
export function validate<Name extends SchemaName>(schemaName: Name, value: unknown): Validation<Name> {
  const compiled = validators[schemaName];
  // The compiled function has just said that the value has this shape.
  if (compiled(value)) return { ok: true, value: value as components['schemas'][Name] };
  const issues = new Map<string, ShapeIssue>();
  for (const error of withoutEchoes(compiled.errors ?? [])) {
    const issue = toIssue(error);
    issues.set(`${issue.pointer} ${issue.keyword}`, issue);
    if (issues.size === maxIssues) break;
  }
  return { ok: false, issues: [...issues.values()] };
}

/** Whether a value has a shape of the contract, as a type guard. */
export function isValid<Name extends SchemaName>(
  schemaName: Name,
  value: unknown,
): value is components['schemas'][Name] {
  return validators[schemaName](value);
}
