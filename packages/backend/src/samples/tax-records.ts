import type { SeedRecord } from '../records/held.ts';
import type { SampleCalendar } from './calendar.ts';
import { camille, sacha } from './people.ts';
import { computed, declared, euro, given, maskedValue, missing, specimens } from './values.ts';

/** Income tax: last year's declaration of two households. */
export function taxRecords(calendar: SampleCalendar): SeedRecord[] {
  const { day, instant } = calendar;
  const incomeYear = calendar.year - 1;
  const administration = 'Administration fiscale';
  const common = {
    procedure: 'dgfip-declaration-revenus',
    title: 'Déclaration de revenus',
    subtitle: `Revenus de ${String(incomeYear)}`,
    createdAt: instant(190),
    updatedAt: instant(110),
  };
  return [
    {
      ...common,
      id: 'rec_camille_impots',
      owner: camille.subject,
      person: camille.displayName,
      values: {
        taxYear: computed(incomeYear, administration, instant(190)),
        name: given({ family: 'Exemple', given: ['Camille'] }, 'Insee', instant(190)),
        taxNumber: {
          ...given('0000000000000', administration, instant(190)),
          masked: true,
          display: '•••• •••• 000',
        },
        address: declared(
          { lines: ['12 rue de l’Exemple'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(190),
        ),
        maritalStatus: declared('single', day(190)),
        singleParentBoxT: declared(false, day(190)),
        'dependents/d_lou/name': declared({ family: 'Exemple', given: ['Lou'] }, day(190)),
        'dependents/d_lou/childBirthDate': declared(`${String(calendar.year - 8)}-03-11`, day(190)),
        'dependents/d_lou/childStatus': declared('minor', day(190)),
        'dependents/d_sacha/name': declared({ family: 'Exemple', given: ['Sacha'] }, day(190)),
        'dependents/d_sacha/childBirthDate': declared(String(calendar.year - 6), day(190)),
        'dependents/d_sacha/childStatus': declared('minor', day(190)),
        'wages/w_1/employer': given('Boulangerie d’exemple', 'Votre employeur', instant(190)),
        'wages/w_1/prefilledIncome': given(euro('18240'), 'Votre employeur', instant(190)),
        usesActualExpenses: declared(false, day(190)),
        hasForeignIncome: declared(false, day(190)),
        alimonyReceived: declared(euro('0'), day(190)),
        alimonyPaid: missing,
        donationAmount: declared(euro('90'), day(190)),
        donationRecipientType: declared(['general_interest'], day(190)),
        referenceTaxIncome: computed(euro('18240'), administration, instant(110)),
        householdShares: computed('2', administration, instant(110)),
        iban: maskedValue(specimens.iban, specimens.ibanShown, day(700)),
      },
      items: { dependents: ['d_lou', 'd_sacha'], wages: ['w_1'] },
    },
    {
      ...common,
      id: 'rec_sacha_impots',
      owner: sacha.subject,
      person: sacha.displayName,
      values: {
        taxYear: computed(incomeYear, administration, instant(190)),
        name: given({ family: 'Modèle', given: ['Sacha'] }, 'Insee', instant(190)),
        taxNumber: {
          ...given('0000000000000', administration, instant(190)),
          masked: true,
          display: '•••• •••• 000',
        },
        address: declared(
          { lines: ['Bâtiment B', '3 allée du Modèle'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(190),
        ),
        maritalStatus: declared('divorced', day(190)),
        singleParentBoxT: declared(true, day(190)),
        'dependents/d_ali/name': declared({ family: 'Modèle', given: ['Ali'] }, day(190)),
        'dependents/d_ali/childBirthDate': declared(`${String(calendar.year - 9)}-11-02`, day(190)),
        'dependents/d_ali/childStatus': declared('minor_shared', day(190)),
        'wages/w_1/employer': given('Librairie d’exemple', 'Votre employeur', instant(190)),
        'wages/w_1/prefilledIncome': given(euro('21480'), 'Votre employeur', instant(190)),
        'wages/w_2/employer': given('Théâtre d’exemple', 'Votre employeur', instant(190)),
        'wages/w_2/prefilledIncome': given(euro('1630'), 'Votre employeur', instant(190)),
        usesActualExpenses: declared(true, day(190)),
        actualExpenses: declared(euro('3150'), day(190)),
        hasForeignIncome: declared(true, day(190)),
        foreignIncomeCountry: declared('BE', day(190)),
        alimonyReceived: declared(euro('0'), day(190)),
        alimonyPaid: declared(euro('1440'), day(190)),
        recipientRelationship: declared('minor_child', day(190)),
        judgmentDate: missing,
        donationAmount: missing,
        referenceTaxIncome: computed(euro('18520'), administration, instant(110)),
        householdShares: computed('1.25', administration, instant(110)),
        iban: maskedValue(specimens.otherIban, specimens.otherIbanShown, day(700)),
      },
      items: { dependents: ['d_ali'], wages: ['w_1', 'w_2'] },
    },
  ];
}
