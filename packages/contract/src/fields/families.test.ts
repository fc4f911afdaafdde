import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldTypes, isKnownType } from './check-value.ts';
import * as choices from './families/choices.ts';
import * as composed from './families/composed.ts';
import * as dates from './families/dates.ts';
import * as identifiers from './families/identifiers.ts';
import * as numbers from './families/numbers.ts';
import * as texts from './families/texts.ts';

test('every type but the group is in one family, and no family has another', () => {
  const types = [texts, numbers, dates, choices, composed, identifiers].flatMap(({ checks }) =>
    Object.keys(checks),
  );
  assert.deepEqual(types.toSorted(), fieldTypes.filter((type) => type !== 'group').toSorted());
  assert.ok(types.every(isKnownType));
});
