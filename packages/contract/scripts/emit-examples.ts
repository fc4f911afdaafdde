/** The examples of every operation, typed by the schema of their place. */
import { generatedHeader } from './generated-header.ts';
import {
  listOperations,
  resolve,
  schemaNameOf,
  type Answer,
  type Example,
  type JsonValue,
  type MediaType,
  type OpenApi,
} from './openapi-model.ts';

export interface PlacedExample {
  readonly operationId: string;
  readonly place: 'request' | 'response' | 'problem';
  readonly status: string;
  readonly mediaType: string;
  readonly name: string;
  /** Schema of the body; null for text and bytes. */
  readonly schema: string | null;
  readonly value: JsonValue;
}

/** Every example of the document, at its place. */
export function listExamples(api: OpenApi): readonly PlacedExample[] {
  return listOperations(api).flatMap(({ node }) => {
    const ofContent = (
      place: PlacedExample['place'],
      status: string,
      content: Readonly<Record<string, MediaType>> = {},
    ): readonly PlacedExample[] =>
      Object.entries(content).flatMap(([mediaType, media]) =>
        Object.entries(media.examples ?? {}).map(([name, example]) => ({
          operationId: node.operationId,
          place,
          status,
          mediaType,
          name,
          schema: schemaNameOf(media),
          value: resolve<Example>(api, example).value,
        })),
      );
    return [
      ...ofContent('request', '', node.requestBody?.content),
      ...Object.entries(node.responses).flatMap(([status, answer]) =>
        ofContent(
          status.startsWith('2') ? 'response' : 'problem',
          status,
          resolve<Answer>(api, answer).content,
        ),
      ),
    ];
  });
}

const typeOf = (schema: string | null): string => (schema === null ? 'string' : `Schemas['${schema}']`);

export function emitExamples(api: OpenApi): string {
  const constants = new Map<string, { name: string; type: string }>();
  const constantOf = (example: PlacedExample): string => {
    const text = JSON.stringify(example.value);
    const known = constants.get(text);
    if (known) return known.name;
    const name = `example${constants.size + 1}`;
    constants.set(text, { name, type: typeOf(example.schema) });
    return name;
  };
  const blocks = listOperations(api).map(({ node }) => {
    const placed = listExamples(api).filter((example) => example.operationId === node.operationId);
    const group = (place: PlacedExample['place']): string =>
      placed
        .filter((example) => example.place === place)
        .map((example) => `      ${example.name}: ${constantOf(example)},`)
        .join('\n');
    return `  ${node.operationId}: {\n    request: {\n${group('request')}\n    },\n    response: {\n${group('response')}\n    },\n  },`;
  });
  const declarations = [...constants].map(([text, { name, type }]) => `const ${name}: ${type} = ${text};`);
  return `${generatedHeader}import type { components } from './openapi.ts';

type Schemas = components['schemas'];

${declarations.join('\n')}

/** One French story, told by the bodies of every operation: operationId, \`request\` or \`response\`, name. */
export const examples = {
${blocks.join('\n')}
} as const;
`;
}
