/** The table of operations that a service routes on. */
import { generatedHeader } from './generated-header.ts';
import {
  listOperations,
  resolve,
  schemaNameOf,
  type Answer,
  type LocatedOperation,
  type MediaType,
  type OpenApi,
  type Parameter,
} from './openapi-model.ts';

function mediaTable(content: Readonly<Record<string, MediaType>> = {}): Record<string, string | null> {
  return Object.fromEntries(Object.entries(content).map(([type, media]) => [type, schemaNameOf(media)]));
}

function describe(api: OpenApi, { path, method, node }: LocatedOperation): object {
  const parameters = (node.parameters ?? []).map((parameter) => resolve<Parameter>(api, parameter));
  const schemes = node.security ?? [{ cookieSession: [] }, { bearer: [] }];
  const agentScopes = schemes.flatMap((scheme) => scheme['agentOAuth'] ?? []);
  const isPublic = schemes.some((scheme) => Object.keys(scheme).length === 0);
  const needs = (name: string): boolean =>
    parameters.some((one) => one.name === name && one.required === true);
  const answers = Object.entries(node.responses)
    .filter(([status]) => status.startsWith('2'))
    .map(([status, answer]) => [status, mediaTable(resolve<Answer>(api, answer).content)] as const);
  return {
    operationId: node.operationId,
    method: method.toUpperCase(),
    path,
    summary: node.summary,
    profile: node['x-profile'],
    ...(node['x-feature'] === undefined ? {} : { feature: node['x-feature'] }),
    security: isPublic ? 'public' : agentScopes.length > 0 ? 'agent' : 'person',
    scopes: agentScopes,
    success: answers.map(([status]) => Number(status)),
    idempotencyKey: needs('Idempotency-Key'),
    ifMatch: needs('If-Match'),
    query: parameters.filter((one) => one.in === 'query').map((one) => one.name),
    request: node.requestBody ? mediaTable(node.requestBody.content) : null,
    responses: Object.fromEntries(answers),
    codes: node['x-problem-codes'] ?? [],
  };
}

export function emitOperations(api: OpenApi): string {
  const located = listOperations(api);
  const entries = located.map(
    (operation) => `  ${operation.node.operationId}: ${JSON.stringify(describe(api, operation))},`,
  );
  return `${generatedHeader}import type { OperationInfo } from '../operations.ts';
import type { ProblemCode } from './problems.ts';

/** Every operation of the contract, by operationId. */
export const operations = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, OperationInfo>>;

/** Codes that any operation may give, beside its own. */
export const commonProblemCodes: readonly ProblemCode[] = ${JSON.stringify(api['x-common-problem-codes'])};
`;
}
