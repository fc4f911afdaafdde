/**
 * What a client checks of the contract's schemas: a smaller JSON Schema, from which both the shapes of `src/generated`
 * and the ajv oracle of the tests are made.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';

export interface Schema {
  [keyword: string]: unknown;
}

/** Says nothing about the value; nor does what begins with `x-`. */
const annotations = ['description', 'examples', 'default', 'title'];

/**
 * Left to the service and its conformance: an answer that is a little too long, or that lacks a mention the law
 * wants in one case only, is better shown than refused.
 */
const notChecked = [
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'maxProperties', 'minProperties', 'uniqueItems'],
  ...['minimum', 'maximum', 'contains', 'if', 'then', 'else', 'not'],
];

/** Patterns that the client relies on: what is made into a date, an address or a path. */
const patternsKept = new Set(['Id', 'Timestamp', 'PlainDate', 'Phase', 'FieldPath']);

/**
 * Optional members that hold one text, number or yes-or-no are not checked, these apart: code takes them apart or
 * counts with them. A wrong one of the others shows oddly, and no more; to name them all would add a third to what a
 * page loads for checking. What is required, every object, list and date, every closed set is checked.
 */
const scalarsChecked = new Set([
  ...[
    'address',
    'comment',
    'currency',
    'csrfToken',
    'detail',
    'display',
    'formVersion',
    'message',
    'postalAddress',
  ],
  ...['maxAttachmentBytes', 'maxPartBytes', 'masked', 'refreshAfterSeconds', 'retryAfterSeconds'],
]);

/** Members that the client leaves alone: what serves editors, verifiers and operators, and is not shown to a person. */
const wholes = new Set([
  ...['Capabilities/api', 'Capabilities/receipts', 'Capabilities/deprecations', 'Capabilities/ext'],
  ...['Regime/firstOccurrence', 'Receipt/signature', 'AdviceCard/audience', 'AdviceCard/source'],
]);

/**
 * Held as any object. Conditions and values have readers of their own, that refuse nothing and misread nothing;
 * rich text grows by new blocks, which a client passes over.
 */
const loose: Readonly<Record<string, Schema>> = {
  FieldErrorCode: { type: 'string' },
  Features: { type: 'object', additionalProperties: { type: ['boolean', 'object'] } },
  Condition: { type: 'object' },
  RichBlock: { type: 'object' },
  Ext: { type: 'object' },
  FrequentError: { type: 'object' },
  Suppression: { type: 'object' },
};

const dayPattern = '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$';

/** Every schema of the contract, by name, with `$ref` as `#/$defs/<Name>`. */
export function readSchemas(folder: URL): Map<string, Schema> {
  const found = new Map<string, Schema>();
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.yaml')) continue;
    const shapes = parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, Schema>;
    for (const [name, schema] of Object.entries(shapes)) {
      if (found.has(name)) throw new Error(`two schemas are named ${name}`);
      found.set(name, rebase(schema) as Schema);
    }
  }
  return found;
}

function rebase(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(rebase);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) =>
      key === '$ref' && typeof value === 'string'
        ? [key, value.replace(/^.*#\/(?:components\/schemas\/)?/, '#/$defs/')]
        : [key, rebase(value)],
    ),
  );
}

export function refName(ref: unknown): string {
  const name = typeof ref === 'string' ? /^#\/\$defs\/(\w+)$/.exec(ref)?.[1] : undefined;
  if (name === undefined) throw new Error(`cannot read the reference ${JSON.stringify(ref)}`);
  return name;
}

/**
 * The schema as the client checks it.
 * @throws Error on a keyword that is in no list: a new one must be decided on, never passed over.
 */
export function clientView(name: string, schema: Schema, all: ReadonlyMap<string, Schema>): Schema {
  const open = loose[name];
  if (open) return open;
  return viewOf(schema, name, all, patternsKept.has(name));
}

function viewOf(
  schema: Schema,
  where: string,
  all: ReadonlyMap<string, Schema>,
  keepPattern: boolean,
): Schema {
  const view: Schema = {};
  const required = new Set(
    (schema['required'] as string[] | undefined)?.filter((name) => !wholes.has(`${where}/${name}`)),
  );
  const sub = (part: unknown, step: string): Schema =>
    viewOf(part as Schema, `${where}/${step}`, all, keepPattern);
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-') || annotations.includes(keyword) || notChecked.includes(keyword)) continue;
    switch (keyword) {
      case '$ref':
      case 'type':
      case 'enum':
      case 'const':
        view[keyword] = value;
        break;
      case 'required':
        view['required'] = [...required];
        break;
      case 'pattern':
        if (keepPattern) view['pattern'] = value;
        break;
      case 'format':
        if (keepPattern && value === 'date') view['pattern'] = dayPattern;
        break;
      case 'properties':
        // A property declared `false` (a private key) is the service's duty.
        view['properties'] = Object.fromEntries(
          Object.entries(value as Schema)
            .filter(([key, part]) => part !== false && !wholes.has(`${where}/${key}`))
            .filter(([key, part]) => required.has(key) || scalarsChecked.has(key) || !isScalar(part, all))
            .map(([key, part]) => [key, sub(part, key)]),
        );
        break;
      case 'items':
      case 'propertyNames':
        view[keyword] = sub(value, keyword);
        break;
      case 'additionalProperties':
        // `false` binds the service; a client keeps the members of a later version.
        if (typeof value === 'object' && value !== null) view[keyword] = sub(value, keyword);
        break;
      case 'oneOf':
      case 'anyOf': {
        const parts = (value as Schema[]).map((part, index) => sub(part, String(index)));
        // "At least one of these members": a mention, not a shape.
        if (parts.every((part) => Object.keys(part).join() === 'required')) break;
        view['anyOf'] = parts;
        break;
      }
      case 'allOf':
        Object.assign(
          view,
          merged(
            (value as Schema[]).map((part, index) => sub(part, String(index))),
            all,
          ),
        );
        break;
      default:
        throw new Error(
          `${where}: the keyword "${keyword}" is not known here; decide in scripts/client-view.ts`,
        );
    }
  }
  return view;
}

/** A text, number or yes-or-no of which nothing else is checked. */
function isScalar(part: unknown, all: ReadonlyMap<string, Schema>): boolean {
  const { $ref: ref, type, enum: values, const: value } = part as Schema;
  if (ref !== undefined) {
    const name = refName(ref);
    return !patternsKept.has(name) && isScalar(all.get(name), all);
  }
  const types = Array.isArray(type) ? type : [type];
  return (
    values === undefined &&
    value === undefined &&
    types.every((one) => one === 'string' || one === 'number' || one === 'integer' || one === 'boolean')
  );
}

/** `allOf` of objects as one object. */
function merged(parts: readonly Schema[], all: ReadonlyMap<string, Schema>): Schema {
  const whole = { type: 'object', properties: {} as Schema, required: [] as unknown[] };
  for (const part of parts) {
    const name = part['$ref'] === undefined ? undefined : refName(part['$ref']);
    const target = name === undefined ? part : clientView(name, all.get(name) ?? {}, all);
    if (target['type'] !== 'object') throw new Error('allOf: only objects can be merged');
    Object.assign(whole.properties, target['properties']);
    whole.required.push(...((target['required'] as unknown[] | undefined) ?? []));
  }
  return whole;
}
