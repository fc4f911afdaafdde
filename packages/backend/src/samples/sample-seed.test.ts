import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@bonne-foi/contract';
import { checkValue, todayInParis } from '@bonne-foi/contract/fields';
import { validate } from '@bonne-foi/contract/validators';
import { pathsOf } from '../procedures/check-procedure.ts';
import { procedures } from '../procedures/procedures.ts';
import type { SeedRecord } from '../records/held.ts';
import { sampleCalendar } from './calendar.ts';
import { sampleAgents, samplePeople } from './people.ts';
import { sampleSeed } from './sample-seed.ts';

const instants = [
  '2026-11-22T10:00:00Z',
  '2028-02-29T23:30:00Z',
  '2027-01-01T00:10:00Z',
  '2026-03-31T22:30:00Z',
];

/** What is wrong with a record: paths that are not of its form, values that are not of their type. */
function faults(record: SeedRecord, today: string): string[] {
  const procedure = procedures.find(({ key }) => key === record.procedure);
  if (procedure === undefined) return [`${record.id}: no procedure ${record.procedure}`];
  const paths = pathsOf(procedure.fields);
  const items = Object.values(record.items ?? {}).flat();
  return Object.entries(record.values).flatMap(([path, held]) => {
    const parts = path.split('/');
    const [, item] = parts;
    if (parts.length === 3 && (item === undefined || !items.includes(item))) return [`${path}: no such item`];
    const field: Field | undefined = paths.get(
      parts.length === 3 ? `${String(parts[0])}/*/${String(parts[2])}` : path,
    );
    if (field === undefined) return [`${path}: no such field`];
    if (held.masked === true && held.display === undefined) return [`${path}: masked without its words`];
    if (field.type === 'iban' && held.masked !== true) return [`${path}: an IBAN is masked`];
    if (field.type === 'nir' && held.masked !== true) return [`${path}: a NIR is masked`];
    if (held.value === undefined) return held.state === 'missing' ? [] : [`${path}: no value`];
    return checkValue(field, held.value, { today }).map(({ code }) => `${path}: ${code}`);
  });
}

for (const instant of instants) {
  test(`on ${instant} every sample value passes the check of its field`, () => {
    const now = new Date(instant);
    for (const record of sampleSeed(now).records) {
      assert.deepEqual(faults(record, todayInParis(now)), [], record.id);
    }
  });
}

test('a value that is not of its type is seen', () => {
  const [record] = sampleSeed(new Date('2026-11-22T10:00:00Z')).records;
  assert.ok(record);
  const spoilt = {
    ...record,
    values: { ...record.values, phone: { state: 'declared', value: '12' }, nope: { state: 'missing' } },
  };
  assert.deepEqual(faults(spoilt, '2026-11-22'), ['phone: format', 'nope: no such field']);
});

test('there is a record in each procedure, and each belongs to a sample person', () => {
  const { records } = sampleSeed(new Date('2026-11-22T10:00:00Z'));
  const owners = new Set(samplePeople.map(({ subject }) => subject));
  assert.deepEqual(
    new Set(records.map(({ procedure }) => procedure)),
    new Set(procedures.map(({ key }) => key)),
  );
  assert.deepEqual(
    records.filter(({ owner }) => !owners.has(owner)),
    [],
  );
  assert.equal(new Set(records.map(({ id }) => id)).size, records.length);
});

test('the values that hold a whole shape have it', () => {
  for (const { values } of sampleSeed(new Date('2026-11-22T10:00:00Z')).records) {
    for (const value of Object.values(values)) assert.equal(validate('FieldValue', value).ok, true);
  }
});

test('the invitation is about a field of its record', () => {
  const { records, invitations } = sampleSeed(new Date('2026-11-22T10:00:00Z'));
  for (const { recordId, paths } of invitations) {
    const record = records.find(({ id }) => id === recordId);
    assert.deepEqual(
      paths.filter((path) => record?.values[path] === undefined),
      [],
    );
  }
});

test('sample public servants handle procedures that exist', () => {
  const keys = new Set(procedures.map(({ key }) => key));
  assert.deepEqual(
    sampleAgents.flatMap(({ services }) => services).filter((key) => !keys.has(key)),
    [],
  );
  assert.ok(new Set(sampleAgents.flatMap(({ services }) => services)).size >= 2);
});

test('months are counted in the calendar of Paris', () => {
  const newYear = sampleCalendar(new Date('2026-12-31T23:30:00Z'));
  // The first of January is a holiday: what is dated is dated the day before.
  assert.equal(newYear.day(0), '2026-12-31');
  assert.equal(newYear.day(-10), '2027-01-11');
  assert.equal(newYear.month(1), '2026-12');
  assert.deepEqual(newYear.monthPeriod(11), { from: '2026-02-01', to: '2026-02-28' });
  assert.equal(newYear.monthName(4), 'septembre 2026');
});
