/**
 * A client in two parts, for a page that loads the second when it is needed: `createClient` is both at once.
 * @packageDocumentation
 */
export { createFirstClient, type FirstClient, type FirstResources } from './first.ts';
export { withLater, type PersonClient } from './later.ts';
