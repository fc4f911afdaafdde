/** `openapi.core.yaml`: what the profile `core` reaches without any feature, in one file that can be read in an evening. */
import { stringify } from 'yaml';
import {
  httpMethods,
  isObject,
  listOperations,
  type JsonObject,
  type JsonValue,
  type OpenApi,
} from './openapi-model.ts';

type Mutable = Record<string, JsonValue>;

/** A schema without the members of other profiles, and without the conditions that only bear on these. */
function withoutOtherProfiles(schema: JsonObject): JsonObject {
  const properties = isObject(schema['properties']) ? schema['properties'] : {};
  const dropped = Object.keys(properties).filter((name) => {
    const property = properties[name];
    return isObject(property) && 'x-profile' in property && property['x-profile'] !== 'core';
  });
  return prune(schema, new Set(dropped)) ?? {};
}

/** The keywords of one object schema, less the dropped members; null when nothing is asked any more. */
function prune(schema: JsonObject, dropped: ReadonlySet<string>): JsonObject | null {
  const kept: Mutable = { ...schema };
  if (isObject(schema['properties'])) {
    kept['properties'] = Object.fromEntries(
      Object.entries(schema['properties']).filter(([name]) => !dropped.has(name)),
    );
  }
  if (Array.isArray(schema['required'])) {
    const required = schema['required'].filter((name) => typeof name !== 'string' || !dropped.has(name));
    if (required.length > 0) kept['required'] = required;
    else delete kept['required'];
  }
  for (const keyword of ['then', 'else']) {
    const branch = schema[keyword];
    if (!isObject(branch)) continue;
    const pruned = prune(branch, dropped);
    if (pruned === null) Reflect.deleteProperty(kept, keyword);
    else kept[keyword] = pruned;
  }
  if (!('then' in kept) && !('else' in kept)) delete kept['if'];
  return Object.keys(kept).length === 0 ? null : kept;
}

function referencesIn(value: JsonValue): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => referencesIn(item));
  if (!isObject(value)) return [];
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

/** Everything that `paths` reaches, section by section. */
function reachedComponents(paths: JsonObject, components: JsonObject): JsonObject {
  const reached = new Map<string, Mutable>();
  const queue = [...referencesIn(paths)];
  for (let reference = queue.pop(); reference !== undefined; reference = queue.pop()) {
    const [, , section = '', name = ''] = reference.split('/');
    const group = reached.get(section) ?? {};
    if (name in group) continue;
    const source = isObject(components[section]) ? components[section][name] : undefined;
    if (!isObject(source)) throw new Error(`Nothing at ${reference} in the bundle.`);
    const copy = section === 'schemas' ? withoutOtherProfiles(source) : source;
    group[name] = copy;
    reached.set(section, group);
    queue.push(...referencesIn(copy));
  }
  return Object.fromEntries([...reached].toSorted().map(([section, group]) => [section, sorted(group)]));
}

function sorted(group: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(group).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

const isCore = (operation: { readonly 'x-profile': string; readonly 'x-feature'?: string }): boolean =>
  operation['x-profile'] === 'core' && operation['x-feature'] === undefined;

/** How many operations the core document has. */
export function countCoreOperations(api: OpenApi): number {
  return listOperations(api).filter(({ node }) => isCore(node)).length;
}

export function emitCore(api: OpenApi): string {
  const lean = JSON.stringify(api, (key, value: unknown) =>
    (key === 'examples' && !Array.isArray(value)) || key === 'links' ? undefined : value,
  );
  // Same document, less its examples and links: JSON of an OpenAPI document.
  const document = JSON.parse(lean) as OpenApi;
  // The generators see components as plain JSON here.
  const components = document.components as unknown as JsonObject;
  const paths: Mutable = {};
  for (const [path, item] of Object.entries(document.paths)) {
    const kept = Object.entries(item).filter(([key, node]) => {
      const isMethod = httpMethods.some((method) => method === key);
      return !isMethod || isCore(node);
    });
    // Operations are plain JSON.
    if (kept.some(([key]) => httpMethods.some((method) => method === key))) {
      paths[path] = Object.fromEntries(kept) as unknown as JsonObject;
    }
  }
  const reached = reachedComponents(paths, components);
  const schemes = isObject(components['securitySchemes']) ? components['securitySchemes'] : {};
  const { bearer, cookieSession } = schemes;
  const usedTags = new Set(listOperations(api).flatMap(({ node }) => (isCore(node) ? node.tags : [])));
  const core = {
    ...document,
    info: {
      ...document.info,
      title: `${document.info.title}, profile core`,
      description: `What the profile \`core\` reaches, without its optional features; made from openapi.yaml, which also has the examples.\n\n${document.info.description}`,
    },
    tags: document.tags.filter((tag) => usedTags.has(tag.name)),
    paths,
    components: { ...reached, securitySchemes: { cookieSession, bearer } },
  };
  const text = stringify(JSON.parse(JSON.stringify(core)), { lineWidth: 0, aliasDuplicateObjects: false });
  return `# Made by \`npm run generate\` from openapi.yaml. Do not edit.\n${text}`;
}
