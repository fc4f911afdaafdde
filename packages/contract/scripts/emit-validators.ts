/** One validation function per named schema, compiled by ajv at build time: no `eval` where it runs. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _ } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { formats } from '../src/validators/formats.ts';
import { generatedHeader } from './generated-header.ts';
import { mapObjects, type JsonObject, type JsonValue, type OpenApi } from './openapi-model.ts';

const schemaBase = 'https://w3id.org/bonne-foi/schemas/';

/** Words for readers; a property that happens to be called so holds a schema, not a text or a list. */
function isProse(key: string, value: JsonValue): boolean {
  return (key === 'description' && typeof value === 'string') || (key === 'examples' && Array.isArray(value));
}

/** Shorter ways to say what ajv repeats for every keyword; no schema of the contract has `unevaluated…`. */
const shorter: readonly (readonly [RegExp, string])[] = [
  [/\/\*# sourceURL=[^*]*\*\/;?/g, ''],
  [
    /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}/g,
    '(vErrors ??= []).push($1);',
  ],
  [
    /const (evaluated\d+) = validate\d+\.evaluated;if\(\1\.dynamicProps\)\{.*?\}if\(\1\.dynamicItems\)\{.*?\}/g,
    '',
  ],
  // `concat` at every reference copies all errors so far: minutes for a hostile body of 20,000 keys.
  [
    /vErrors = vErrors === null \? ([\w.]+)\.errors : vErrors\.concat\(\1\.errors\);/g,
    'vErrors = addErrors(vErrors, $1.errors);',
  ],
  [/validate\d+\.evaluated = \{[^}]*\};/g, ''],
  [/evaluated\d+\.(?:props|items) = [^;]*;/g, ''],
  [/schemaPath:"[^"]*",/g, ''],
  [/;function /g, ';\nfunction '],
];

/** The same schema as a document of its own, without its prose: references lead from one to the other by address. */
function standaloneSchema(name: string, schema: JsonObject): JsonObject {
  const rewritten = mapObjects(schema, (object) => {
    const reference = object['$ref'];
    const address =
      typeof reference === 'string' ? { $ref: reference.replace('#/components/schemas/', schemaBase) } : {};
    return {
      ...Object.fromEntries(Object.entries(object).filter(([key, value]) => !isProse(key, value))),
      ...address,
    };
  });
  // `mapObjects` gives back an object for an object.
  return { $id: schemaBase + name, ...(rewritten as JsonObject) };
}

/** An ajv that holds every schema of the contract; strict, all errors at once, 2020-12. */
export function createAjv(api: OpenApi): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    inlineRefs: false,
    formats,
    code: { source: true, esm: true, formats: _`formats` },
  });
  ajv.addVocabulary(['x-max-depth', 'x-max-nodes', 'x-profile']);
  for (const [name, schema] of Object.entries(api.components.schemas)) {
    ajv.addSchema(standaloneSchema(name, schema));
  }
  return ajv;
}

/** Source of a module that exports `validators`, a table from schema name to compiled function. */
export function emitValidators(api: OpenApi): string {
  const names = Object.keys(api.components.schemas).toSorted();
  const ids = Object.fromEntries(names.map((name) => [name, schemaBase + name]));
  const code = standaloneCode(createAjv(api), ids);
  const functionNames = new Map<string, string>();
  const body = shorter
    .reduce((text, [pattern, replacement]) => text.replaceAll(pattern, replacement), code)
    .replace(/^"use strict";/, '')

    .replaceAll(/export const (\w+) = (\w+);/g, (_all, name: string, compiled: string) => {
      functionNames.set(name, compiled);
      return '';
    })
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'codePointLength')
    .replaceAll('require("ajv/dist/runtime/equal").default', 'isEqual');
  if (body.includes('require(') || body.includes('.concat('))
    throw new Error('The compiled validators need a module we do not give them.');
  const table = names.map((name) => {
    const compiled = functionNames.get(name);
    if (compiled === undefined) throw new Error(`No function was compiled for ${name}.`);
    return `  ${name}: ${compiled},`;
  });
  return `// @ts-nocheck
${generatedHeader}import { addErrors, codePointLength, formats, isEqual } from '../validators/formats.ts';
import type { CompiledValidators } from '../validators/validate.ts';
${body}
export const validators: CompiledValidators = {
${table.join('\n')}
};
`;
}
