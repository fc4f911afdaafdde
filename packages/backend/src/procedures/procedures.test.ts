import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@bonne-foi/contract';
import { fieldTypes } from '@bonne-foi/contract/fields';
import { type SchemaName, validate } from '@bonne-foi/contract/validators';
import { assessRecord } from '../law/assessment.ts';
import type { Held } from '../records/held.ts';
import { checkProcedure, pathsOf } from './check-procedure.ts';
import { field } from './fields.ts';
import { mairieEcoleCantine } from './mairie-ecole-cantine.ts';
import type { Procedure } from './procedure.ts';
import { procedures } from './procedures.ts';

const everyField = (): Field[] => procedures.flatMap(({ fields }) => [...pathsOf(fields).values()]);

/** A record that nobody corrected yet. */
const untouched: Held = {
  id: 'rec_1',
  owner: 'sub-1',
  procedure: '',
  title: '',
  createdAt: '2026-09-01T08:00:00Z',
  updatedAt: '2026-09-01T08:00:00Z',
  values: {},
  person: '',
  revision: 1,
};

function assertShape(schema: SchemaName, value: unknown, where: string): void {
  const result = validate(schema, value);
  assert.ok(result.ok, `${where}: ${result.ok ? '' : JSON.stringify(result.issues)}`);
}

for (const procedure of procedures) {
  test(`${procedure.key}: every part has the shape of the contract`, () => {
    const { key } = procedure;
    procedure.fields.forEach((part) => {
      assertShape('Field', part, `${key} ${part.id}`);
    });
    assertShape('Authority', procedure.authority, key);
    assertShape('ServiceContact', procedure.holder, key);
    assertShape('RightAndDutyNotice', { right: procedure.notice.right, duty: procedure.notice.duty }, key);
    assertShape('Assessment', assessRecord(untouched, procedure, new Date('2026-11-22T00:00:00Z')), key);
    assertShape('Duration', procedure.retention, key);
    procedure.remedies.forEach((remedy) => {
      assertShape('Remedy', remedy, key);
    });
    procedure.effects.forEach((effect) => {
      assertShape('Effect', effect, key);
    });
    procedure.told.forEach((told) => {
      assertShape('Told', told, key);
    });
    procedure.links.forEach((link) => {
      assertShape('Link', link, key);
    });
    procedure.legalBasis.forEach((text) => {
      assertShape('LegalRef', text, key);
    });
  });

  test(`${procedure.key}: nothing is wrong beyond shapes`, () => {
    assert.deepEqual(checkProcedure(procedure), []);
  });
}

test('together the procedures use each of the 23 field types', () => {
  const used = new Set(everyField().map(({ type }) => type));
  assert.equal(fieldTypes.length, 23);
  assert.deepEqual(
    [...fieldTypes].filter((type) => !used.has(type)),
    [],
  );
});

test('together they show every situation a form may hold', () => {
  const situations: { readonly [name: string]: (part: Field) => boolean } = {
    'locked, with its route': ({ correctable, correctableAt }) =>
      correctable === 'elsewhere' && correctableAt !== undefined,
    'locked, with its reason': ({ correctable, why }) => correctable === 'no' && why !== undefined,
    'sensitive and correctable': ({ sensitive, correctable }) => sensitive === true && correctable === 'here',
    'a repeated group that grows': ({ type, repeat }) =>
      type === 'group' && repeat !== undefined && repeat.fixed !== true,
    'a repeated group that is fixed': ({ type, repeat }) => type === 'group' && repeat?.fixed === true,
    'a group that occurs once': ({ type, repeat }) => type === 'group' && repeat === undefined,
    'a required proof with its text': ({ proof }) => proof?.required === true,
    'shown on a condition': ({ visibleIf }) => visibleIf !== undefined,
    'several choices': ({ type, multiple }) => type === 'choice' && multiple === true,
    'one kind of change only': ({ kinds }) => kinds?.length === 1,
  };
  const missing = Object.entries(situations).filter(([, holds]) => !everyField().some(holds));
  assert.deepEqual(
    missing.map(([name]) => name),
    [],
  );
});

test('a declaration has no clock; the town answers a request, and its silence is a refusal after two months', () => {
  const clocks = Object.fromEntries(
    procedures.map(({ key, clock, qualification }) => [key, [qualification, clock.kind]]),
  );
  assert.deepEqual(clocks, {
    'mairie-ecole-cantine': [['request'], 'silence_means_rejection'],
    'caf-ressources-trimestrielles': [['declaration'], 'none'],
    'dgfip-declaration-revenus': [['declaration'], 'none'],
    'ants-certificat-immatriculation': [['declaration'], 'none'],
    'urssaf-dsn': [['declaration'], 'none'],
  });
  const { clock } = mairieEcoleCantine;
  assert.ok(clock.kind === 'silence_means_rejection');
  assert.equal(clock.timeLimit, 'P2M');
  assert.deepEqual(
    clock.legalBasis.map(({ text, article }) => `${text} ${article}`),
    ['CRPA L231-4'],
  );
});

test('every text for a person keeps the house typography', () => {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(procedures);
  const faults = texts.filter((text) => / [:;?!»€%]|« |'/u.test(text));
  assert.deepEqual(faults, []);
});

const wrong: readonly (readonly [string, Partial<Procedure>, ...string[]])[] = [
  [
    'two fields of one id',
    { fields: [field('text', 'a', 'A'), field('text', 'a', 'B')] },
    'a: two fields have this id; rename one',
  ],
  [
    'a lock without a reason',
    { fields: [field('text', 'a', 'A', { correctable: 'no' })] },
    'a: a locked field says why; add "why"',
  ],
  [
    'elsewhere without a route',
    { fields: [field('text', 'a', 'A', { correctable: 'elsewhere', why: 'w' })] },
    'a: corrected elsewhere, but no route; add "correctableAt"',
  ],
  ['a choice of nothing', { fields: [field('choice', 'a', 'A')] }, 'a: a choice needs "choices"'],
  ['a group of nothing', { fields: [field('group', 'a', 'A')] }, 'a: a group needs "fields"'],
  [
    'a type that does not exist',
    { fields: [field('colour', 'a', 'A')] },
    `a: the type is none of ${fieldTypes.join(', ')}`,
  ],
  [
    'a condition on a field that is not there',
    {
      fields: [
        field('text', 'a', 'A', {
          visibleIf: { op: 'not', condition: { field: 'b#amount', op: 'present' } },
        }),
      ],
    },
    'a: visibleIf reads b, which is not a field of this procedure',
  ],
  [
    'a proof that nothing requires',
    { fields: [field('text', 'a', 'A', { proof: { required: true } })] },
    'a: a required proof names the text that requires it (CRPA L114-5)',
  ],
  [
    'a proof without words',
    { fields: [field('text', 'a', 'A', { proof: { required: false, kinds: ['x'] } })] },
    'a: the proof "x" is not among "proofKinds"',
  ],
  ['a request without a clock', { clock: { kind: 'none' } }, 'clock: a request says what silence means'],
  [
    'a declaration with a clock',
    { qualification: ['declaration'] },
    'clock: only a request has one; a declaration has kind "none"',
  ],
  [
    'no remedy',
    { remedies: [] },
    'receipts: they would lack remedies (CRPA R112-11-1)',
    'receipts: they would lack remedy_time_limits (CRPA R112-11-1)',
  ],
  [
    'a remedy without a time limit',
    { remedies: [{ kind: 'judicial_appeal', label: 'Saisir le tribunal administratif' }] },
    'receipts: they would lack remedy_time_limits (CRPA R112-11-1)',
  ],
  [
    'a service without a telephone',
    { holder: { ...mairieEcoleCantine.holder, phone: '' } },
    'receipts: they would lack service_phone (CRPA R112-11-1)',
  ],
  [
    'a clock that starts by the wrong rule',
    {
      clock: {
        kind: 'silence_means_acceptance',
        timeLimit: 'P2M',
        startRule: 'first_administration',
        legalBasis: [],
      },
    },
    'clock: this clock starts with "competent_administration" (CRPA L114-3); correct "startRule"',
  ],
];

for (const [name, change, ...sentences] of wrong) {
  test(`the check sees ${name}`, () => {
    assert.deepEqual(checkProcedure({ ...mairieEcoleCantine, ...change }), sentences);
  });
}
