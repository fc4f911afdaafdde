/**
 * How a program talks to a service that keeps the Bonne Foi contract.
 * @packageDocumentation
 */
export type { Call, Raw } from './call.ts';
export type {
  Advice,
  AdviceQuery,
  Attachments,
  Caller,
  Client,
  CorrectionQuery,
  Corrections,
  DraftPatch,
  FrequentErrorQuery,
  Get,
  Invitations,
  PageQuery,
  RecordQuery,
  Records,
  Statistics,
} from './client.ts';
export { createClient } from './create-client.ts';
export { SdkError, hasCode, isSdkError } from './errors.ts';
export type { ErrorInfo, ErrorKind } from './errors.ts';
export type { Input, Operation } from './operation.ts';
export type {
  Auth,
  CallOptions,
  ClientOptions,
  Clock,
  ConditionalOptions,
  ContractBreak,
  DeprecationNotice,
  LogEntry,
  Middleware,
  OpRequest,
  Random,
  RetryOptions,
  TokenRequest,
  WithVersion,
} from './options.ts';
export type { PageOf, Paged } from './paged.ts';
export type { Shape } from './shape.ts';
