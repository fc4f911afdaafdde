/**
 * A client in parts, for a page that loads some when they are needed, or never: `createClient` is all at once.
 * @packageDocumentation
 */
export { audits, type Audits } from './audits.ts';
export { createCaller } from '../create-caller.ts';
export { createFirstClient, records, type FirstClient, type FirstResources } from './first.ts';
export { withLater, type PersonClient } from './later.ts';
