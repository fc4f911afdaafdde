/**
 * The administration's side: for public servants (agents), with their own authorisation.
 * @packageDocumentation
 */
export { agentSession, createAgentClient } from './agent-client.ts';
export type { AgentClient, CaseQuery } from './agent-client.ts';
