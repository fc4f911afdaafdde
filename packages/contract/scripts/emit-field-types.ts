/** One JSON Schema file per field type, for those who validate values in another language. */
import { mapObjects, type JsonObject, type OpenApi } from './openapi-model.ts';

export const fieldTypeBase = 'https://w3id.org/bonne-foi/field-types/';

const schemaReference = (schema: unknown): string | undefined => {
  const reference =
    typeof schema === 'object' && schema !== null && '$ref' in schema ? schema.$ref : undefined;
  return typeof reference === 'string' ? reference.replace('#/components/schemas/', '') : undefined;
};

/** A schema that stands alone: what it refers to is under `$defs`. */
function selfContained(api: OpenApi, schema: JsonObject): JsonObject {
  const definitions: Record<string, JsonObject> = {};
  const rewrite = (part: JsonObject): JsonObject => {
    const rewritten = mapObjects(part, (object) => {
      const name = schemaReference(object);
      if (name === undefined) return object;
      const target = api.components.schemas[name];
      if (!target) throw new Error(`No schema is called ${name}.`);
      if (!(name in definitions)) {
        definitions[name] = {};
        definitions[name] = rewrite(target);
      }
      return { ...object, $ref: `#/$defs/${name}` };
    });
    // `mapObjects` gives back an object for an object.
    return rewritten as JsonObject;
  };
  const whole = rewrite(schema);
  return Object.keys(definitions).length === 0 ? whole : { ...whole, $defs: definitions };
}

/** Path → content of `field-types/<type>.json`, for each type of the vocabulary. */
export function emitFieldTypes(api: OpenApi): readonly (readonly [string, string])[] {
  const types = api.components.schemas['FieldValueSchemas']?.['properties'] ?? {};
  return Object.entries(types).map(([type, reference]) => {
    const schema = api.components.schemas[schemaReference(reference) ?? ''];
    if (!schema) throw new Error(`The field type ${type} has no schema.`);
    const document = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${fieldTypeBase}${type}.json`,
      title: type,
      ...selfContained(api, schema),
    };
    return [`field-types/${type}.json`, `${JSON.stringify(document, null, 2)}\n`] as const;
  });
}
