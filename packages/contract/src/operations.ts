/**
 * The table of operations: what a service routes on, and what each needs and can answer.
 * @packageDocumentation
 */
import { commonProblemCodes, operations } from './generated/operations.ts';
import type { ProblemCode } from './generated/problems.ts';
import type { SchemaName } from './generated/schema-names.ts';

export { commonProblemCodes, operations };

export type OperationId = keyof typeof operations;

/** From media type to the schema of its body; null for text and bytes. */
export type BodyTable = Readonly<Record<string, SchemaName | null>>;

export interface OperationInfo {
  readonly operationId: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template below the base, for example `/records/{recordId}`; `/.well-known/…` stands at the origin. */
  readonly path: string;
  readonly summary: string;
  readonly profile: string;
  /** Feature to announce; a dotted one (`attachments.resumable`) is a member of a feature. */
  readonly feature?: string;
  /** `public`: no credentials. `person`: session or token of a person. `agent`: token of an agent, with `scopes`. */
  readonly security: 'public' | 'person' | 'agent';
  readonly scopes: readonly string[];
  readonly success: readonly number[];
  /** Whether `Idempotency-Key` is required. */
  readonly idempotencyKey: boolean;
  /** Whether `If-Match` is required. */
  readonly ifMatch: boolean;
  readonly query: readonly string[];
  readonly request: BodyTable | null;
  /** From success status to its bodies; an empty table when there is no body. */
  readonly responses: Readonly<Record<string, BodyTable>>;
  /** Problem codes it can give, beside `commonProblemCodes`. */
  readonly codes: readonly ProblemCode[];
}

/** All operations, in the order of the contract. */
export const operationList: readonly OperationInfo[] = Object.values(operations);
