/** Members of an example that no schema speaks of: mostly slips of the pen, which open schemas let through. */
import { isObject, type JsonObject, type JsonValue, type OpenApi } from './openapi-model.ts';

type Located = readonly [schema: JsonObject, value: JsonValue, pointer: string];

const asObject = (value: JsonValue | undefined): JsonObject | null => (isObject(value) ? value : null);

/** The schema itself, with everything it takes in by reference or composition. */
function partsOf(api: OpenApi, schema: JsonObject): readonly JsonObject[] {
  const reference = schema['$ref'];
  const target =
    typeof reference === 'string' ? api.components.schemas[reference.split('/').pop() ?? ''] : undefined;
  const composed = ['allOf', 'anyOf', 'oneOf', 'then', 'else']
    .flatMap((keyword) => schema[keyword] ?? [])
    .flatMap((part: JsonValue) => (isObject(part) ? [part] : []));
  const inner = target ? [target, ...composed] : composed;
  return [schema, ...inner.flatMap((part) => partsOf(api, part))];
}

function childrenOf(api: OpenApi, [schema, value, pointer]: Located): readonly (Located | string)[] {
  const parts = partsOf(api, schema);
  if (Array.isArray(value)) {
    const items = parts.map((part) => part['items']).find(isObject);
    return items ? value.map((item: JsonValue, index) => [items, item, `${pointer}/${index}`] as const) : [];
  }
  const object = asObject(value);
  const isMap = parts.some((part) => part['additionalProperties'] === true);
  const isDescribed = parts.some((part) => 'properties' in part || 'additionalProperties' in part);
  if (!object || isMap || !isDescribed) return [];
  return Object.entries(object).map(([name, member]) => {
    const own = parts.map((part) => asObject(part['properties'])?.[name]).filter(isObject);
    const rest = parts.map((part) => part['additionalProperties']).filter(isObject);
    const known = own.length > 0 ? own : rest;
    if (known.length === 0) return `${pointer}/${name}`;
    return [{ allOf: known }, member, `${pointer}/${name}`] as const;
  });
}

/** JSON Pointers of the members of `value` that the schema `schemaName` does not describe. */
export function unknownMembers(api: OpenApi, schemaName: string, value: JsonValue): readonly string[] {
  const walk = (located: Located): readonly string[] =>
    childrenOf(api, located).flatMap((child) => (typeof child === 'string' ? [child] : walk(child)));
  return walk([{ $ref: `#/components/schemas/${schemaName}` }, value, '']);
}
