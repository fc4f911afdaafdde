/** What a record says of itself. */
import { isKnownType } from '@bonne-foi/contract/fields';
import type { ActingCheck } from '../check.ts';
import { at, isObject, listAt, textAt, walk } from '../json.ts';
import { must } from '../verdict.ts';
import { definitions, readRecord } from './acts.ts';
import { heldValues, shapeOf, wrongValue } from './fields.ts';

const operators = new Set([
  'eq',
  'ne',
  'lt',
  'le',
  'lte',
  'gt',
  'ge',
  'gte',
  'in',
  'notIn',
  'present',
  'absent',
  'sameAs',
  'ratio',
  'before',
  'after',
  'olderThan',
  'newerThan',
  'overlaps',
  'matches',
  'shape',
  'all',
  'any',
  'not',
]);

export const recordChecks: readonly ActingCheck[] = [
  {
    id: 'record-defined',
    level: 'MUST',
    title: { fr: 'Chaque valeur a sa définition', en: 'Every value has its definition' },
    requirements: ['REC-1', 'REC-5'],
    operation: 'getRecord',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      const known = new Map(definitions(listAt(record.json, '/fields')));
      const items = at(record.json, '/items');
      for (const path of Object.keys(heldValues(record.json))) {
        const parts = path.split('/');
        const [group = '', item = '', member = ''] = parts;
        const definition = parts.length === 3 ? `${group}/${member}` : path;
        must(known.has(definition), `The value of ${path} has no definition.`, record);
        if (parts.length !== 3) continue;
        must(listAt(items, `/${group}`).includes(item), `items does not hold the item of ${path}.`, record);
        must(!/^\d+$/.test(item), `${path} names an item by its index.`, record);
      }
      for (const [path, field] of known) {
        if (field['repeat'] === undefined) continue;
        must(Array.isArray(at(items, `/${path}`)), `items does not give the order of ${path}.`, record);
      }
    },
  },
  {
    id: 'locked-explained',
    level: 'MUST',
    title: {
      fr: 'Ce qui ne se corrige pas ici dit où, ou pourquoi',
      en: 'What is not corrected here says where, or why',
    },
    requirements: ['REC-2'],
    operation: 'getRecord',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      for (const [path, field] of definitions(listAt(record.json, '/fields'))) {
        if (field['correctable'] === 'elsewhere') {
          must(
            field['correctableAt'] !== undefined || field['owner'] !== undefined,
            `${path} is corrected elsewhere: where is not said.`,
            record,
          );
        }
        if (field['correctable'] === 'no')
          must(textAt(field, '/why') !== '', `${path} is not correctable: why is not said.`, record);
      }
    },
  },
  {
    id: 'types-announced',
    level: 'MUST',
    title: {
      fr: 'Chaque champ a un type annoncé, et une valeur de ce type',
      en: 'Every field has an announced type, and a value of it',
    },
    requirements: ['REC-6'],
    operation: 'getRecord',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      const announced = listAt(bench.world.capabilities, '/fieldTypes');
      const known = new Map(definitions(listAt(record.json, '/fields')));
      for (const [path, field] of known) {
        must(
          announced.includes(field['type']),
          `${path} is of type ${String(field['type'])}, which is not announced.`,
          record,
        );
      }
      for (const [path, held] of Object.entries(heldValues(record.json))) {
        const value = at(held, '/value');
        const parts = path.split('/');
        const field = known.get(parts.length === 3 ? `${String(parts[0])}/${String(parts[2])}` : path);
        if (value === undefined || field === undefined || !isKnownType(String(field['type']))) continue;
        must(!wrongValue(shapeOf(field), value), `The value of ${path} is none of its type.`, record);
      }
    },
  },
  {
    id: 'conditions',
    level: 'MUST',
    title: {
      fr: 'Les conditions sont de la petite langue du contrat',
      en: 'Conditions are of the closed language',
    },
    requirements: ['COND-1'],
    operation: 'getRecord',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      for (const [path, field] of definitions(listAt(record.json, '/fields'))) {
        for (const name of ['visibleIf', 'requiredIf']) {
          const tree = field[name];
          if (tree === undefined) continue;
          const nodes = [...walk(tree)].filter(([, value]) => isObject(value) && 'op' in value);
          must(
            nodes.length > 0 && nodes.length <= 50,
            `${path}/${name} has ${String(nodes.length)} nodes.`,
            record,
          );
          for (const [pointer, node] of nodes) {
            must(
              operators.has(textAt(node, '/op')),
              `${path}/${name} has the operator ${textAt(node, '/op')}.`,
              record,
            );
            must(
              pointer.split('/').filter((part) => part === 'conditions' || part === 'condition').length < 5,
              `${path}/${name} is too deep.`,
              record,
            );
          }
        }
      }
    },
  },
  {
    id: 'reasons-to-hold',
    level: 'SHOULD',
    title: { fr: 'Chaque champ dit pourquoi il est détenu', en: 'Every field says why it is held' },
    requirements: ['REC-8'],
    operation: 'getRecord',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      const silent = [...definitions(listAt(record.json, '/fields'))].filter(
        ([, field]) =>
          field['correctable'] === 'here' && field['type'] !== 'group' && textAt(field, '/why') === '',
      );
      must(
        silent.length === 0,
        `${silent.map(([path]) => path).join(', ')}: why it is held is not said.`,
        record,
      );
    },
  },
];
