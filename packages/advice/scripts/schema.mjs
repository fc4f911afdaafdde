// The JSON Schema of a catalogue file: the schemas of the contract that a page of advice needs, and no other.

const REF = '#/components/schemas/';

/** @param {Record<string, unknown>} schemas - `components.schemas` of the contract's OpenAPI. */
export function schemaOf(schemas) {
  const defs = {};
  const add = (name) => {
    if (Object.hasOwn(defs, name)) return;
    defs[name] = {};
    defs[name] = walk(schemas[name]);
  };
  const walk = (value) => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== 'discriminator' && !key.startsWith('x-'));
    return Object.fromEntries(
      entries.map(([key, each]) => {
        if (key !== '$ref' || !String(each).startsWith(REF)) return [key, walk(each)];
        const name = String(each).slice(REF.length);
        add(name);
        return [key, `#/$defs/${name}`];
      }),
    );
  };
  add('AdvicePage');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A catalogue of advice',
    description: 'A page of advice of the Bonne Foi contract, as a file on any web server.',
    $ref: '#/$defs/AdvicePage',
    $defs: defs,
  };
}
