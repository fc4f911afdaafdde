/**
 * The parts of a client, for a page that loads each when it is needed: `createClient` is all of them at once.
 * @packageDocumentation
 */
export { createCaller } from '../create-caller.ts';
export type { Caller } from '../client.ts';
export { firstResources, type FirstResources } from './first.ts';
export { laterResources, type LaterResources } from './later.ts';
export { statistics } from './statistics.ts';
