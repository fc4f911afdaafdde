import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createValues, evaluate } from '@bonne-foi/contract/conditions';
import { aCard } from './cards-harness.ts';
import { detectDoubts } from './detect.ts';
import { frenchCatalogue } from './french.ts';

const today = '2026-11-20';
type Values = Readonly<Record<string, unknown>>;
const euros = (amount: string) => ({ amount, currency: 'EUR' });

/** Values as the widget has them: what is held, what was typed over it, at which field. */
function doubtsAt(at: string, typed: Values, held: Values = {}, cards = frenchCatalogue.items) {
  const items: Record<string, readonly string[]> = {};
  for (const path of [...Object.keys(typed), ...Object.keys(held)]) {
    const [group = '', item, field] = path.split('/');
    if (item !== undefined && field !== undefined)
      items[group] = [...new Set([...(items[group] ?? []), item])];
  }
  const values = createValues({
    held: Object.fromEntries(
      Object.entries(held).map(([path, value]) => [path, { state: 'declared', value }]),
    ),
    items,
    typed: new Map(Object.entries(typed)),
    today,
    at,
  });
  return detectDoubts(cards, values, evaluate).map(({ id }) => id);
}

const net = 'months/m1/netSocialAmount';
const child = 'dependents/d1';
const worker = 'employees/e1';
const home = { street: '3 rue du Four', postalCode: '99000', city: 'Valmorin' };
const table: readonly {
  readonly card: string;
  readonly at: string;
  readonly doubt: readonly (readonly [Values, Values?])[];
  readonly none: readonly (readonly [Values, Values?])[];
}[] = [
  {
    card: 'caf-net-social',
    at: net,
    doubt: [[{ [net]: euros('1400') }], [{ [net]: euros('1436.10') }, { [net]: euros('1498.20') }]],
    none: [
      [{ [net]: euros('0') }],
      [{ [net]: euros('1498.20') }, { [net]: euros('1655.30') }],
      [{ [net]: euros('1498.20') }],
    ],
  },
  {
    card: 'caf-rsa-ressources-oubliees',
    at: 'months/m1/gifts',
    doubt: [[{ 'months/m1/gifts': euros('0') }, { 'months/m1/gifts': euros('80') }]],
    none: [
      [{ 'months/m1/gifts': euros('0') }, { 'months/m1/gifts': euros('0') }],
      [{ 'months/m1/gifts': euros('80') }, { 'months/m1/gifts': euros('0') }],
    ],
  },
  {
    card: 'caf-vie-de-couple',
    at: 'cohabitationStartDate',
    doubt: [[{ cohabitationStartDate: today }]],
    none: [[{ cohabitationStartDate: '2026-11-19' }], [{}]],
  },
  {
    card: 'caf-separation',
    at: 'separationDate',
    doubt: [[{ separationDate: today }]],
    none: [[{ separationDate: '2026-03-12' }]],
  },
  {
    card: 'caf-demenagement',
    at: 'address',
    doubt: [[{ address: home }], [{ address: home }, { address: { ...home, city: 'Ailleurs' } }]],
    none: [[{ address: home, moveDate: '2026-11-02' }], [{ address: home }, { address: home }], [{}]],
  },
  {
    card: 'impots-adresse',
    at: 'address',
    doubt: [[{ address: home }], [{ address: home }, { address: { ...home, city: 'Ailleurs' } }]],
    none: [[{ address: home, moveDate: '2026-11-02' }], [{ address: home }, { address: home }], [{}]],
  },
  {
    card: 'ft-adresse',
    at: 'address',
    doubt: [[{ address: home }], [{ address: home }, { address: { ...home, city: 'Ailleurs' } }]],
    none: [[{ address: home, moveDate: '2026-11-02' }], [{ address: home }, { address: home }], [{}]],
  },
  {
    card: 'sejour-adresse',
    at: 'address',
    doubt: [[{ address: home }], [{ address: home }, { address: { ...home, city: 'Ailleurs' } }]],
    none: [[{ address: home, moveDate: '2026-11-02' }], [{ address: home }, { address: home }], [{}]],
  },
  {
    card: 'caf-prerempli-mauvais-mois',
    at: 'months/m1/month',
    doubt: [[{ 'months/m1/month': '2026-10' }], [{ 'months/m1/month': '2026-06' }]],
    none: [[{ 'months/m1/month': '2026-07' }], [{ 'months/m1/month': '2026-09' }], [{}]],
  },
  {
    card: 'impots-declaration-automatique',
    at: `${child}/childStatus`,
    doubt: [[{ [`${child}/childStatus`]: 'minor', [`${child}/childBirthDate`]: '2006-12-31' }]],
    none: [
      [{ [`${child}/childStatus`]: 'minor', [`${child}/childBirthDate`]: '2007-01-01' }],
      [{ [`${child}/childStatus`]: 'adult_attached', [`${child}/childBirthDate`]: '2001-05-02' }],
    ],
  },
  {
    card: 'impots-parent-isole',
    at: 'singleParentBoxT',
    doubt: [
      [{ maritalStatus: 'divorced', [`${child}/childStatus`]: 'minor', singleParentBoxT: false }],
      [{ maritalStatus: 'single', [`${child}/childStatus`]: 'minor_shared' }],
    ],
    none: [
      [{ maritalStatus: 'divorced', [`${child}/childStatus`]: 'minor', singleParentBoxT: true }],
      [{ maritalStatus: 'married', [`${child}/childStatus`]: 'minor' }],
      [{ maritalStatus: 'single', [`${child}/childStatus`]: 'adult_attached' }],
    ],
  },
  {
    card: 'impots-pension-meme-foyer',
    at: 'recipientRelationship',
    doubt: [
      [
        {
          alimonyPaid: euros('1200'),
          recipientRelationship: 'adult_child',
          [`${child}/childStatus`]: 'adult_attached',
        },
      ],
    ],
    none: [
      [
        {
          alimonyPaid: euros('1200'),
          recipientRelationship: 'parent',
          [`${child}/childStatus`]: 'adult_attached',
        },
      ],
      [
        {
          alimonyPaid: euros('1200'),
          recipientRelationship: 'adult_child',
          [`${child}/childStatus`]: 'minor',
        },
      ],
    ],
  },
  {
    card: 'impots-pension-annee-18-ans',
    at: 'alimonyPaid',
    doubt: [[{ alimonyPaid: euros('1200'), [`${child}/childBirthDate`]: '2007-06-02' }]],
    none: [
      [{ alimonyPaid: euros('1200'), [`${child}/childBirthDate`]: '2008' }],
      [{ alimonyPaid: euros('0'), [`${child}/childBirthDate`]: '2007' }],
    ],
  },
  {
    card: 'impots-pension-recue',
    at: 'alimonyReceived',
    doubt: [[{ alimonyReceived: euros('0.00') }, { alimonyReceived: euros('1800') }]],
    none: [[{ alimonyReceived: euros('0') }, {}]],
  },
  {
    card: 'impots-dons',
    at: 'donationRecipientType',
    doubt: [[{ donationRecipientType: ['people_in_need', 'political'] }]],
    none: [
      [{ donationRecipientType: ['people_in_need'] }],
      [{ donationRecipientType: ['heritage', 'political'] }],
    ],
  },
  {
    card: 'impots-frais-reels',
    at: 'actualExpenses',
    doubt: [[{ usesActualExpenses: true, actualExpenses: euros('3150') }]],
    none: [
      [{ usesActualExpenses: true, actualExpenses: euros('3150'), expenseProofs: ['att_1'] }],
      [{ usesActualExpenses: false, actualExpenses: euros('3150') }],
    ],
  },
  {
    card: 'dsn-reduction-signe',
    at: `${worker}/reductionUrssaf`,
    doubt: [[{ [`${worker}/reductionUrssaf`]: euros('214.60') }]],
    none: [
      [{ [`${worker}/reductionUrssaf`]: euros('-214.60') }],
      [{ [`${worker}/reductionUrssaf`]: euros('0') }],
    ],
  },
  {
    card: 'dsn-reduction-agirc',
    at: `${worker}/reductionAgircArrco`,
    doubt: [
      [{ [`${worker}/reductionUrssaf`]: euros('-214.60') }],
      [{ [`${worker}/reductionUrssaf`]: euros('0'), [`${worker}/reductionAgircArrco`]: euros('-42.18') }],
    ],
    none: [
      [
        {
          [`${worker}/reductionUrssaf`]: euros('-214.60'),
          [`${worker}/reductionAgircArrco`]: euros('-42.18'),
        },
      ],
      [{ [`${worker}/reductionUrssaf`]: euros('0') }],
    ],
  },
  {
    card: 'dsn-annule-remplace-hors-delai',
    at: 'contributionPeriod',
    doubt: [[{ contributionPeriod: { from: '2026-11-01', to: '2026-11-30' } }]],
    none: [[{ contributionPeriod: { from: '2026-10-01', to: '2026-10-31' } }]],
  },
  {
    card: 'dsn-coherence',
    at: `${worker}/declaredPay`,
    doubt: [
      [{ [`${worker}/declaredPay`]: euros('1898.12'), [`${worker}/netSocialAmount`]: euros('1898.12') }],
      [{ [`${worker}/declaredPay`]: euros('1851.40'), [`${worker}/netSocialAmount`]: euros('1898.12') }],
    ],
    none: [
      [{ [`${worker}/declaredPay`]: euros('2413.50'), [`${worker}/netSocialAmount`]: euros('1898.12') }],
    ],
  },
  {
    card: 'dsn-net-social-periode',
    at: 'contributionPeriod',
    doubt: [
      [{ contributionPeriod: { from: '2026-08-16', to: '2026-09-15' } }],
      [{ contributionPeriod: { from: '2025-12-01', to: '2026-01-31' } }],
    ],
    none: [
      [{ contributionPeriod: { from: '2026-09-01', to: '2026-09-30' } }],
      [{ contributionPeriod: { from: '2026-09-01' } }],
    ],
  },
  {
    card: 'cantine-quotient-revenu',
    at: 'familyQuotient',
    doubt: [
      [{ familyQuotient: 18600 }, { referenceTaxIncome: euros('18600') }],
      [{ familyQuotient: 1550 }, { referenceTaxIncome: euros('18600') }],
      [{ familyQuotient: 6000 }],
    ],
    none: [[{ familyQuotient: 742 }, { referenceTaxIncome: euros('18600') }], [{ familyQuotient: 618 }]],
  },
];

describe('the mistakes that a value betrays', () => {
  it('each have a yes and a no here', () => {
    assert.deepEqual(
      table.map(({ card }) => card).sort(),
      frenchCatalogue.items
        .filter(({ detect }) => detect !== undefined)
        .map(({ id }) => id)
        .sort(),
    );
    assert.ok(table.every(({ doubt, none }) => doubt.length > 0 && none.length > 0));
  });

  for (const { card, at, doubt, none } of table) {
    it(card, () => {
      for (const [typed, held] of doubt)
        assert.ok(doubtsAt(at, typed, held).includes(card), JSON.stringify(typed));
      for (const [typed, held] of none)
        assert.ok(!doubtsAt(at, typed, held).includes(card), JSON.stringify(typed));
    });
  }
});

describe('where a doubt is raised', () => {
  const card = aCard({ fields: ['a', 'rows/*/b'], detect: { op: 'present', field: 'rows/*/b' } });
  const at = (path: string, typed: Values) => doubtsAt(path, typed, {}, [card]);

  it('at a field of the card, and nowhere else', () => {
    assert.deepEqual(at('a', { 'rows/r1/b': 'x' }), ['sample-card']);
    assert.deepEqual(at('c', { 'rows/r1/b': 'x', c: 'x' }), []);
  });

  it('for the item being corrected', () => {
    assert.deepEqual(at('rows/r1/b', { 'rows/r1/b': 'x', 'rows/r2/b': '' }), ['sample-card']);
    assert.deepEqual(at('rows/r2/b', { 'rows/r1/b': 'x', 'rows/r2/b': '' }), []);
  });

  it('never from a condition that is not known', () => {
    assert.deepEqual(
      doubtsAt('a', { a: 'x' }, {}, [aCard({ fields: ['a'], detect: { op: 'guess' } as never })]),
      [],
    );
  });

  it('anywhere when no field is meant', () => {
    const values = createValues({ held: {}, items: {}, typed: new Map([['a', 'x']]), today });
    const doubt = aCard({ fields: ['a'], detect: { op: 'present', field: 'a' } });
    assert.deepEqual(detectDoubts([doubt, aCard()], values, evaluate), [doubt]);
  });
});
