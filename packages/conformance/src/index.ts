/**
 * Runs a backend against the contract, and says which requirement it keeps and which it breaks.
 * @packageDocumentation
 */
export { exampleConfig, readConfig } from './config.ts';
export type { Config, Correctable, Credentials, SignIn } from './config.ts';
export { isKitError, KitError, kitErrors, type KitErrorCode } from './kit-error.ts';
export { coverage, runConformance } from './run.ts';
export type { CheckResult, ConformanceOptions, Report } from './run.ts';
export type { Scenario, Step } from './scenario/scenario.ts';
export type { Transcript } from './report/transcript.ts';
export { verdicts, type Level, type Verdict } from './verdict.ts';
export { roles, type Role } from './wire/exchange.ts';
