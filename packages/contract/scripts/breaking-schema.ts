/** What breaks between two versions of one schema, in a request (asking more) or in an answer (promising less). */
import { isList, isObject, type JsonObject, type JsonValue, type OpenApi } from './openapi-model.ts';

export type Direction = 'request' | 'response';

export interface BreakingChange {
  readonly rule: string;
  /** OperationId, direction and place. */
  readonly where: string;
}

export interface Comparison {
  readonly before: OpenApi;
  readonly after: OpenApi;
  readonly direction: Direction;
  /** Pairs of named schemas that were compared: recursion stops there. */
  readonly seen: Set<string>;
}

type Report = readonly BreakingChange[];

const strings = (value: JsonValue | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

const listOf = (value: JsonValue | undefined): readonly JsonValue[] => (isList(value) ? value : []);

const number = (value: JsonValue | undefined): number | null => (typeof value === 'number' ? value : null);

const same = (one: JsonValue | undefined, other: JsonValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A schema without its prose: words may change at any time. */
function shapeOf(schema: JsonValue | undefined): string {
  return JSON.stringify(schema, (key, value: unknown) =>
    (key === 'description' && typeof value === 'string') || (key === 'examples' && Array.isArray(value))
      ? undefined
      : value,
  );
}

function target(api: OpenApi, schema: JsonObject): JsonObject {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  return api.components.schemas[reference.split('/').pop() ?? ''] ?? {};
}

/** Bounds that asked less before: a lower ceiling or a higher floor refuses what was taken. */
const ceilings = ['maximum', 'maxLength', 'maxItems', 'maxProperties'];
const floors = ['minimum', 'minLength', 'minItems', 'minProperties'];

function tightenedBounds(before: JsonObject, after: JsonObject): readonly string[] {
  const lower = ceilings.filter((keyword) => {
    const now = number(after[keyword]);
    return now !== null && now < (number(before[keyword]) ?? Infinity);
  });
  const higher = floors.filter((keyword) => {
    const now = number(after[keyword]);
    return now !== null && now > (number(before[keyword]) ?? (keyword === 'minimum' ? -Infinity : 0));
  });
  return [...lower, ...higher].map((keyword) => `${keyword}-tightened`);
}

const assertions = [
  'pattern',
  'format',
  'const',
  'uniqueItems',
  'contains',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
];

/** Rules that one schema breaks by itself, without its members. */
function ownChanges(before: JsonObject, after: JsonObject, direction: Direction): readonly string[] {
  const gone = (list: readonly string[], from: readonly string[]): boolean =>
    list.some((each) => !from.includes(each));
  const [typesBefore, typesAfter] = [strings(before['type']), strings(after['type'])];
  const [setBefore, setAfter] = [before['enum'], after['enum']].map((set) =>
    Array.isArray(set) ? set.map(String) : null,
  );
  const branches = (schema: JsonObject): readonly string[] =>
    ['oneOf', 'anyOf'].flatMap((keyword) => {
      const list = schema[keyword];
      return Array.isArray(list) ? list.map((branch: JsonValue) => shapeOf(branch)) : [];
    });
  const rules: string[] = [];
  if (direction === 'request') {
    if (typesAfter.length > 0 && (typesBefore.length === 0 || gone(typesBefore, typesAfter)))
      rules.push('type-changed');
    if (setAfter && (!setBefore || gone(setBefore, setAfter))) rules.push('enum-value-removed');
    if (after['additionalProperties'] === false && before['additionalProperties'] !== false)
      rules.push('closed-to-unknown-members');
    if (gone(branches(before), branches(after))) rules.push('alternative-removed');
    for (const keyword of assertions) {
      if (keyword in after && shapeOf(before[keyword]) !== shapeOf(after[keyword]))
        rules.push(`${keyword}-tightened`);
    }
    rules.push(...tightenedBounds(before, after));
  } else {
    if (typesBefore.length > 0 && (typesAfter.length === 0 || gone(typesAfter, typesBefore)))
      rules.push('type-changed');
    if (setBefore && (!setAfter || gone(setAfter, setBefore))) rules.push('enum-value-added');
    if (branches(before).length > 0 && gone(branches(after), branches(before)))
      rules.push('alternative-added');
    if ('const' in before && !same(before['const'], after['const'])) rules.push('const-changed');
    if ('then' in before && !same(shapeOf(before['then']), shapeOf(after['then'])))
      rules.push('guarantee-changed');
  }
  return rules;
}

function requiredChanges(
  before: JsonObject,
  after: JsonObject,
  direction: Direction,
): readonly (readonly [string, string])[] {
  const [was, is] = [strings(before['required']), strings(after['required'])];
  return direction === 'request'
    ? is.filter((name) => !was.includes(name)).map((name) => ['property-newly-required', name] as const)
    : was.filter((name) => !is.includes(name)).map((name) => ['property-no-longer-required', name] as const);
}

/** Everything that breaks from `before` to `after`, members and items included. */
export function compareSchemas(
  context: Comparison,
  before: JsonObject,
  after: JsonObject,
  where: string,
): Report {
  const pair = JSON.stringify([before['$ref'], after['$ref']]);
  if ('$ref' in before && '$ref' in after) {
    if (context.seen.has(pair)) return [];
    context.seen.add(pair);
  }
  const [from, to] = [target(context.before, before), target(context.after, after)];
  const changes: BreakingChange[] = [
    ...ownChanges(from, to, context.direction).map((rule) => ({ rule, where })),
    ...requiredChanges(from, to, context.direction).map(([rule, name]) => ({
      rule,
      where: `${where}/${name}`,
    })),
  ];
  const propertiesAfter = isObject(to['properties']) ? to['properties'] : {};
  const propertiesBefore = isObject(from['properties']) ? from['properties'] : {};
  for (const [name, property] of Object.entries(propertiesBefore)) {
    const now = propertiesAfter[name];
    if (now === undefined) changes.push({ rule: 'property-removed', where: `${where}/${name}` });
    else if (isObject(property) && isObject(now)) {
      changes.push(...compareSchemas(context, property, now, `${where}/${name}`));
    }
  }
  for (const [keyword, step] of [
    ['items', '*'],
    ['additionalProperties', '{}'],
  ] as const) {
    const [was, is] = [from[keyword], to[keyword]];
    if (isObject(was) && isObject(is)) changes.push(...compareSchemas(context, was, is, `${where}/${step}`));
  }
  return [...changes, ...compareParts(context, from, to, where)];
}

/** Parts composed in the same order are compared one by one. */
function compareParts(context: Comparison, from: JsonObject, to: JsonObject, where: string): Report {
  return ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const parts = listOf(to[keyword]);
    return listOf(from[keyword]).flatMap((part, index) => {
      const now = parts[index];
      return isObject(part) && isObject(now) ? compareSchemas(context, part, now, where) : [];
    });
  });
}
