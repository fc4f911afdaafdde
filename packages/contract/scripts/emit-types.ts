/** The types of every shape and operation, by openapi-typescript, and the list of their names. */
import openapiTypescript, { astToString } from 'openapi-typescript';
import { generatedHeader } from './generated-header.ts';
import type { OpenApi } from './openapi-model.ts';

/** A name of the contract that would hide a name of TypeScript's, and what we call it instead. */
const aliases: ReadonlyMap<string, string> = new Map([['Record', 'HeldRecord']]);

/** Examples are checked by our own test, strictly; the generator's own check knows less, so it gets none. */
function withoutExamples(api: OpenApi): OpenApi {
  const copy: unknown = JSON.parse(
    JSON.stringify(api, (key, value: unknown) =>
      key === 'examples' && !Array.isArray(value) ? undefined : value,
    ),
  );
  // Same document, less its examples, which are optional everywhere.
  return copy as OpenApi;
}

export async function emitTypes(api: OpenApi): Promise<string> {
  const source = JSON.stringify(withoutExamples(api));
  const nodes = await openapiTypescript(source, {
    silent: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
  });
  // `anyOf` of `required` lists adds nothing a type can say: the generator writes `unknown`, which would swallow the shape.
  return generatedHeader + astToString(nodes).replaceAll(/\}(?: \| unknown)+;/g, '};');
}

export function emitSchemaNames(api: OpenApi): string {
  const names = Object.keys(api.components.schemas).toSorted();
  return `${generatedHeader}import type { components } from './openapi.ts';

/** Name of a schema of the contract. */
export type SchemaName = keyof components['schemas'];

/** Every schema of the contract, in alphabetical order. */
export const schemaNames: readonly SchemaName[] = [
${names.map((name) => `  '${name}',`).join('\n')}
];
`;
}

export function emitIndex(api: OpenApi): string {
  const names = Object.keys(api.components.schemas).toSorted();
  const lines = names.map((name) => `export type ${aliases.get(name) ?? name} = Schemas['${name}'];`);
  return `${generatedHeader}/**
 * What a service promises on the wire: the types of every shape of the contract, by name.
 * The schema \`Record\` is called \`HeldRecord\` here, so that TypeScript's own \`Record\` is not hidden.
 * @packageDocumentation
 */
import type { components, operations, paths } from './generated/openapi.ts';

export type { components, operations, paths };
export type { SchemaName } from './generated/schema-names.ts';
type Schemas = components['schemas'];

/** Full version of the contract (SemVer), as in the header \`API-Version\`. */
export const contractVersion = '${api.info.version}';
/** Media type of \`PATCH /corrections/{correctionId}\`. */
export const draftPatchMediaType = 'application/vnd.bonne-foi.draft-patch+json';
/** Media type of every problem (RFC 9457). */
export const problemMediaType = 'application/problem+json';
/** Beginning of the \`type\` of every problem; its code follows. */
export const problemTypeBase = 'https://w3id.org/bonne-foi/problems/';

${lines.join('\n')}
`;
}
