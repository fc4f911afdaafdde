/**
 * An example of every body of every operation: one French story, with sample people and bodies.
 * @packageDocumentation
 */
export { examples } from './generated/examples.ts';
