/** What a record says of itself. */
import { isKnownType } from '@bonne-foi/contract/fields';
import type { ActingCheck } from '../check.ts';
import { at, isObject, listAt, textAt, walk } from '../json.ts';
import { must, Skip } from '../verdict.ts';
import { definitions, openDraft, readRecord } from './acts.ts';
import { fieldRules, heldValues, wrongValue } from './fields.ts';

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
        must(
          !wrongValue({ type: String(field['type']) }, value),
          `The value of ${path} is none of its type.`,
          record,
        );
      }
    },
  },
  {
    id: 'types-taken',
    level: 'MUST',
    title: {
      fr: 'Chaque type accepte et refuse ce que dit le contrat',
      en: 'Every type takes and refuses what the contract says',
    },
    requirements: ['VAL-2', 'CHG-11'],
    operation: 'updateCorrection',
    profile: 'core',
    async run(bench) {
      const draft = await openDraft(bench);
      const record = await readRecord(bench);
      const path = `/corrections/${textAt(draft.json, '/id')}`;
      let version = textAt(draft.json, '/version');
      for (const { field, rules, cases } of fieldRules(record.json)) {
        for (const { id, value } of cases) {
          const isRight = !wrongValue(rules, value);
          const changes = { [field]: { op: 'set', value } };
          const told = await bench.ask('PATCH', path, { ifMatch: version, body: { changes } });
          must(
            told.status === (isRight ? 200 : 422),
            `${field}, case ${id} of field-types.examples.json: expected ${isRight ? '200' : '422'}, got ${String(told.status)}.`,
            told,
          );
          if (isRight) version = textAt(told.json, '/version');
          else
            must(
              listAt(told.json, '/errors').some((each) => textAt(each, '/path').startsWith(field)),
              `${id}: no error names ${field}.`,
              told,
            );
        }
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
    id: 'hidden-field',
    level: 'MUST',
    title: {
      fr: 'Un champ caché n’est ni demandé ni pris',
      en: 'A hidden field is neither required nor taken',
    },
    requirements: ['COND-2'],
    operation: 'createCorrection',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      for (const field of listAt(record.json, '/fields')) {
        const on = textAt(field, '/visibleIf/field');
        const isSimple =
          at(field, '/visibleIf/op') === 'eq' && at(field, '/visibleIf/value') === true && !on.includes('/');
        const above = listAt(record.json, '/fields').find((each) => at(each, '/id') === on);
        if (!isSimple || at(above, '/type') !== 'boolean' || at(above, '/correctable') !== 'here') continue;
        const id = textAt(field, '/id');
        const hidden = at(field, '/repeat') === undefined ? id : `${id}/new-1`;
        const op =
          at(field, '/repeat') === undefined
            ? { op: 'set', kind: 'correction', value: 'x' }
            : { op: 'addItem', kind: 'correction' };
        const off = { op: 'set', kind: 'correction', value: false };
        const body = {
          recordId: textAt(record.json, '/id'),
          basedOn: textAt(record.json, '/version'),
          formVersion: textAt(record.json, '/formVersion'),
        };
        const taken = await bench.ask('POST', '/corrections', {
          body: { ...body, changes: { [on]: off, [hidden]: op } },
        });
        bench.expect(taken, 422, 'validation-failed');
        const told = listAt(taken.json, '/errors').find((each) => textAt(each, '/path') === hidden);
        must(
          at(told, '/code') === 'not-correctable',
          `${hidden} is hidden: not-correctable is expected.`,
          taken,
        );
        const words = { op: 'describe', comment: 'Autre chose.' };
        bench.expect(
          await bench.ask('POST', '/corrections', { body: { ...body, changes: { [on]: off, [id]: words } } }),
          201,
        );
        return;
      }
      throw new Skip('No field of the record is hidden by a yes or no that is corrected here.');
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
  {
    id: 'proof-or-reason',
    level: 'MUST',
    title: {
      fr: 'Une pièce exigée peut venir plus tard, si on le dit : le reçu la rappelle',
      en: 'A required proof may come later, if said: the receipt recalls it',
    },
    requirements: ['CHG-5'],
    operation: 'submitCorrection',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      const found = fieldRules(record.json).find(
        ({ definition }) => at(definition, '/proof/required') === true,
      );
      const right = found?.cases.find(({ value }) => !wrongValue(found.rules, value));
      if (found === undefined || right === undefined)
        throw new Skip('No field of the record requires a proof.');
      const [kind = 'correction'] = listAt(found.definition, '/kinds').map(String);
      const date = kind === 'circumstanceChange' ? { effectiveDate: '2026-11-03' } : {};
      const change = { op: 'set', kind, value: right.value, ...date };
      const draft = await openDraft(bench, { [found.field]: change });
      const path = `/corrections/${textAt(draft.json, '/id')}`;
      const body = bench.config.submission ?? { confirmed: true };
      const bare = await bench.ask('POST', `${path}/submission`, {
        ifMatch: textAt(draft.json, '/version'),
        body,
      });
      bench.expect(bare, 422, 'validation-failed');
      const told = listAt(bare.json, '/errors').map((each) => at(each, '/code'));
      must(told.includes('proof-required'), 'No error is proof-required.', bare);
      const later = { changes: { [found.field]: { ...change, noDocumentReason: { code: 'later' } } } };
      const patched = bench.expect(
        await bench.ask('PATCH', path, { ifMatch: textAt(draft.json, '/version'), body: later }),
        200,
      );
      const sent = bench.expect(
        await bench.ask('POST', `${path}/submission`, { ifMatch: textAt(patched.json, '/version'), body }),
        200,
      );
      const receipt = await bench.get(`${path}/receipts/${textAt(sent.json, '/receipts/0/id')}`);
      const [missing] = listAt(receipt.json, '/missingItems');
      must(missing !== undefined, 'The receipt does not recall the missing proof.', receipt);
      must(
        listAt(missing, '/legalBasis').length > 0 && at(missing, '/timeLimit') !== undefined,
        'It is without ground or time limit.',
        receipt,
      );
    },
  },
];
