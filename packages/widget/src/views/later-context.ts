import type { ViewContext } from './context.ts';

/** The context of the later screens: the same, once their sentences are there. */
export type LaterContext = ViewContext;
