/**
 * Every MUST and SHOULD of the contract, with how a check finds out.
 * @packageDocumentation
 */
export { requirements } from './generated/requirements.ts';

export interface Requirement {
  /** Area and number, never used again. */
  readonly id: string;
  readonly level: 'MUST' | 'SHOULD';
  /** The profile it belongs to; `any` holds for each profile served. */
  readonly profile: string;
  /** The feature it belongs to, when the profile leaves it open. */
  readonly feature?: string;
  /** An operationId, schema, parameter, header or response of openapi.yaml. */
  readonly anchor: string;
  readonly text: string;
  readonly test: string;
}
