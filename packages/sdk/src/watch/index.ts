/**
 * Follows a correction until it is closed.
 * @packageDocumentation
 */
export { watch } from './watch.ts';
export type { WatchOptions } from './watch.ts';
