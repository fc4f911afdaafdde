/** The part of OpenAPI 3.1 that the generators read, and how to follow a reference. */

export interface Reference {
  readonly $ref: string;
}

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [member: string]: JsonValue;
}

/** Whether a JSON value is an object, neither a list nor null. */
export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a JSON value is a list. */
export const isList = (value: JsonValue | undefined): value is readonly JsonValue[] => Array.isArray(value);

export interface Example {
  readonly summary?: string;
  readonly value: JsonValue;
}

export interface MediaType {
  readonly schema?: JsonObject;
  readonly examples?: Readonly<Record<string, Reference | Example>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'header' | 'path' | 'cookie';
  readonly required?: boolean;
  readonly schema: JsonObject;
}

export interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, JsonObject>>;
  readonly content?: Readonly<Record<string, MediaType>>;
}

export interface OperationNode {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly 'x-profile': string;
  readonly 'x-feature'?: string;
  readonly 'x-problem-codes'?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly (Reference | Parameter)[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, MediaType>>;
  };
  readonly responses: Readonly<Record<string, Reference | Answer>>;
}

export interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly 'x-common-problem-codes': readonly string[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OperationNode>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonObject>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, JsonObject>>;
    readonly responses: Readonly<Record<string, Answer>>;
    readonly examples?: Readonly<Record<string, Example>>;
    readonly securitySchemes: Readonly<Record<string, JsonObject>>;
  };
}

export const httpMethods = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;

export interface LocatedOperation {
  readonly path: string;
  readonly method: (typeof httpMethods)[number];
  readonly node: OperationNode;
}

/** Every operation, in the order of the document. */
export function listOperations(api: OpenApi): readonly LocatedOperation[] {
  return Object.entries(api.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const node = item[method];
      return node ? [{ path, method, node }] : [];
    }),
  );
}

/** What a `#/…` reference of the bundle points at, or the value itself. */
export function resolve<T extends object>(api: OpenApi, value: Reference | T): T {
  if (!('$ref' in value)) return value;
  const segments = value.$ref.replace(/^#\//, '').split('/');
  let target: unknown = api;
  for (const segment of segments) {
    const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
    // The bundle is checked by two linters: a reference leads to an object.
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`Nothing at ${value.$ref} in the bundle.`);
  return resolve(api, target as T);
}

/** Name of the schema a media type refers to, or null for plain text and bytes. */
export function schemaNameOf(media: MediaType): string | null {
  const reference = media.schema?.['$ref'];
  return typeof reference === 'string' ? reference.replace('#/components/schemas/', '') : null;
}

/** A copy of a JSON value in which each object has been passed through `change`, leaves first. */
export function mapObjects(value: JsonValue, change: (object: JsonObject) => JsonObject): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => mapObjects(item, change));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, mapObjects(item, change)] as const);
  return change(Object.fromEntries(entries));
}
