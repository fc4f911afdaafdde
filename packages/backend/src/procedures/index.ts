/**
 * Procedures as data: the type, the five of the demonstration, and a check for those that others write.
 * @packageDocumentation
 */
export { checkProcedure } from './check-procedure.ts';
export { choices, euros, field } from './fields.ts';
export type { Handling, Procedure, ProcedureLaw, ProcedureNotice, ProofKind } from './procedure.ts';
export { procedures } from './procedures.ts';
export type { ClockRule } from '@bonne-foi/law';
