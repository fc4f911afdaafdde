import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseInput, type FieldInput, type FieldRules } from './index.ts';

const context = { today: '2026-11-21' };
const money = (amount: string) => ({ amount, currency: 'EUR' });
const date = (day: string, month: string, year: string) => ({ day, month, year });

/** What people in France type, and what it means on the wire. */
const read: readonly (readonly [FieldRules, FieldInput, unknown])[] = [
  [{ type: 'money' }, '1 234,50 €', money('1234.50')],
  [{ type: 'money' }, '1\u202f234,50\u00a0€', money('1234.50')],
  [{ type: 'money' }, '1234.50', money('1234.50')],
  [{ type: 'money' }, '1.234,50', money('1234.50')],
  [{ type: 'money' }, '1,234.50 euros', money('1234.50')],
  [{ type: 'money' }, '1’234,50', money('1234.50')],
  [{ type: 'money' }, ',5', money('0.5')],
  [{ type: 'money' }, '007', money('7')],
  [{ type: 'money' }, '-0,00', money('0.00')],
  [{ type: 'money' }, '\u2212 41,20', money('-41.20')],
  [{ type: 'money', currency: 'CHF' }, '12', { amount: '12', currency: 'CHF' }],
  [{ type: 'decimal' }, '12,5', '12.5'],
  [{ type: 'decimal' }, '1.234.567', '1234567'],
  [{ type: 'integer' }, ' 3 ', 3],
  [{ type: 'integer' }, '12 000', 12000],
  [{ type: 'date' }, date('5', '3', '2026'), '2026-03-05'],
  [{ type: 'date' }, date('1er', 'mars', '2026'), '2026-03-01'],
  [{ type: 'date' }, date('27', 'août', '1985'), '1985-08-27'],
  [{ type: 'date' }, '27/03/1985', '1985-03-27'],
  [{ type: 'date' }, '27031985', '1985-03-27'],
  [{ type: 'date' }, '1985-03-27', '1985-03-27'],
  [{ type: 'date' }, '3 mars 2026', '2026-03-03'],
  [{ type: 'date' }, '1er févr. 2026', '2026-02-01'],
  [{ type: 'date' }, date('', '', '27.03.1985'), '1985-03-27'],
  [{ type: 'partialDate' }, date('', '', '1956'), '1956'],
  [{ type: 'partialDate' }, date('', '7', '1956'), '1956-07'],
  [{ type: 'yearMonth' }, { month: '8', year: '2026' }, '2026-08'],
  [{ type: 'yearMonth' }, 'août 2026', '2026-08'],
  [
    { type: 'period' },
    { fromDay: '1', fromMonth: '7', fromYear: '2026', toDay: '', toMonth: '', toYear: '' },
    { from: '2026-07-01' },
  ],
  [{ type: 'phone' }, '01 99 00 01 23', '+33199000123'],
  [{ type: 'phone' }, '01.99.00.01.23', '+33199000123'],
  [{ type: 'phone' }, '+33 (0)1 99 00 01 23', '+33199000123'],
  [{ type: 'phone' }, '0033 1 99 00 01 23', '+33199000123'],
  [{ type: 'phone' }, '0262 00 00 00', '+262262000000'],
  [{ type: 'phone' }, '0692 00 00 00', '+262692000000'],
  [{ type: 'phone' }, '0639 00 00 00', '+262639000000'],
  [{ type: 'phone' }, '06 39 98 01 23', '+33639980123'],
  [{ type: 'phone' }, '06 39 97 01 23', '+262639970123'],
  [{ type: 'phone' }, '0690 00 00 00', '+590690000000'],
  [{ type: 'phone' }, '0594 00 00 00', '+594594000000'],
  [{ type: 'phone' }, '0696 00 00 00', '+596696000000'],
  [{ type: 'phone' }, '+32 470 12 34 56', '+32470123456'],
  [{ type: 'iban' }, 'fr94 9999 9000 0100 0000 0000 z42', 'FR9499999000010000000000Z42'],
  [{ type: 'iban' }, 'IBAN : FR94-9999-9000-0100-0000-0000-Z42', 'FR9499999000010000000000Z42'],
  [{ type: 'nir' }, '1 99 01 78 999 123 67', '199017899912367'],
  [{ type: 'nir' }, '2 85 02 2a 999 045 62', '285022A99904562'],
  [{ type: 'siret' }, '000 000 422 00014', '00000042200014'],
  [{ type: 'siren' }, '000 000 422', '000000422'],
  [{ type: 'email' }, ' alix@exemple.example ', 'alix@exemple.example'],
  [{ type: 'text' }, 'E\u0301tage 2', 'Étage 2'],
  [{ type: 'longText' }, 'Bonjour,\r\nje corrige.', 'Bonjour,\nje corrige.'],
  [{ type: 'boolean' }, false, false],
  [{ type: 'country' }, 're', 'RE'],
  [
    { type: 'name' },
    { family: ' Exemple ', used: '', given: 'Alix, Marie-Lou,' },
    { family: 'Exemple', given: ['Alix', 'Marie-Lou'] },
  ],
  [{ type: 'name' }, { family: 'Spécimen', given: '' }, { family: 'Spécimen', given: [] }],
  [
    { type: 'address' },
    { lines: 'Chez Exemple\n\n12 rue du Modèle ', postcode: '00000', city: 'Exempleville', country: '' },
    { lines: ['Chez Exemple', '12 rue du Modèle'], postcode: '00000', city: 'Exempleville', country: 'FR' },
  ],
  [{ type: 'commune' }, { name: 'Ajaccio', cog: '2a004', postcode: '' }, { name: 'Ajaccio', cog: '2A004' }],
];

/** What was typed and is empty. */
const empty: readonly (readonly [string, FieldInput])[] = [
  ['text', '  '],
  ['boolean', ''],
  ['date', date('', ' ', '')],
  ['choice', []],
  ['address', { lines: '', postcode: '', city: '', country: 'FR' }],
];

/** What cannot be taken, and why: a code, the member at fault, what is missing. */
const refused: readonly (readonly [FieldRules, FieldInput, string, (string | undefined)?, string?])[] = [
  [{ type: 'money' }, '1498,2O', 'format'],
  [{ type: 'money' }, '1,234', 'scale'],
  [{ type: 'money' }, '12,345', 'scale'],
  [{ type: 'integer' }, '3,5', 'format'],
  [{ type: 'integer', min: 0 }, '-1', 'min'],
  [{ type: 'date' }, date('31', '11', '2026'), 'format'],
  [{ type: 'date' }, date('', '11', '2026'), 'format', undefined, 'day'],
  [{ type: 'date' }, date('3', '', '2026'), 'format', undefined, 'month'],
  [{ type: 'date' }, date('3', '11', ''), 'format', undefined, 'year'],
  [{ type: 'date' }, date('3', '11', '26'), 'format'],
  [{ type: 'date', max: 'today' }, date('22', '11', '2026'), 'max'],
  [{ type: 'siren' }, '12345678', 'length'],
  [{ type: 'siret' }, '12345678', 'length'],
  [{ type: 'siret' }, '1234567890123O', 'format'],
  [{ type: 'nir' }, '12345', 'length'],
  [{ type: 'phone' }, '3949', 'format'],
  [{ type: 'phone' }, '+33 99 00 01 23', 'length'],
  [{ type: 'iban' }, 'FR94 9999 9000 0100 0000 0000 Z43', 'checksum'],
  [{ type: 'choice', choices: [{ value: 'a', label: 'A' }] }, 'b', 'choice'],
  [{ type: 'address' }, { lines: '1 rue', postcode: '750', city: 'X', country: 'FR' }, 'format', 'postcode'],
  [{ type: 'address' }, { lines: '1 rue', postcode: '75001', city: '', country: 'FR' }, 'required', 'city'],
  [{ type: 'name' }, { family: '', given: 'Alix' }, 'required', 'family'],
  [{ type: 'commune' }, { name: 'Lyon', cog: '', postcode: '' }, 'required', 'cog'],
  [
    { type: 'period' },
    { fromDay: '2', fromMonth: '7', fromYear: '2026', toDay: '1', toMonth: '7', toYear: '2026' },
    'order',
    'to',
  ],
];

describe('parseInput', () => {
  for (const [field, input, value] of read) {
    it(`reads a ${field.type} typed ${JSON.stringify(input)}`, () => {
      assert.deepEqual(parseInput(field, input, context), { ok: true, value });
    });
  }
  for (const [type, input] of empty) {
    it(`finds nothing in a ${type} typed ${JSON.stringify(input)}`, () => {
      assert.deepEqual(parseInput({ type }, input, context), { ok: true, value: undefined });
    });
  }
  for (const [field, input, code, path, missing] of refused) {
    it(`refuses a ${field.type} typed ${JSON.stringify(input)}: ${code}`, () => {
      const parsed = parseInput(field, input, context);
      const [first, ...more] = parsed.ok ? [] : parsed.issues;
      assert.deepEqual([first?.code, first?.path, first?.params['missing']], [code, path, missing]);
      assert.deepEqual(more, []);
    });
  }
  it('keeps a choice that is held and no longer offered', () => {
    const field = { type: 'choice', choices: [{ value: 'a', label: 'A' }] };
    assert.equal(parseInput(field, 'old', context).ok, false);
    assert.deepEqual(parseInput(field, 'old', { ...context, held: 'old' }), { ok: true, value: 'old' });
  });
});
