import type { Operation } from '../http/handler.ts';

/** Operations of the agent profile. */
export const agentHandlers: { readonly [operationId: string]: Operation } = {};
