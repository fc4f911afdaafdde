import type { SeedRecord } from '../records/held.ts';
import type { SampleCalendar } from './calendar.ts';
import { camille, sacha } from './people.ts';
import { workingDayUpTo } from './working-days.ts';
import { computed, declared, euro, given, maskedValue, missing, specimens } from './values.ts';

/** Income tax: last year's declaration of two households. */
export function taxRecords(calendar: SampleCalendar): SeedRecord[] {
  const { day, schoolYear, taxCampaign } = calendar;
  const incomeYear = taxCampaign - 1;
  const declaredOn = workingDayUpTo(`${String(taxCampaign)}-05-21`);
  const declaredAt = `${declaredOn}T08:20:00Z`;
  const assessedAt = `${workingDayUpTo(`${String(taxCampaign)}-07-27`)}T08:20:00Z`;
  const administration = 'Administration fiscale';
  const common = {
    procedure: 'dgfip-declaration-revenus',
    title: 'Déclaration de revenus',
    subtitle: `Revenus de ${String(incomeYear)}`,
    createdAt: declaredAt,
    updatedAt: assessedAt,
  };
  return [
    {
      ...common,
      id: 'rec_camille_impots',
      owner: camille.subject,
      person: camille.displayName,
      values: {
        taxYear: computed(incomeYear, administration, declaredAt),
        name: given({ family: 'Exemple', given: ['Camille'] }, 'Insee', declaredAt),
        taxNumber: {
          ...given('0000000000000', administration, declaredAt),
          masked: true,
          display: '•••• •••• 000',
        },
        address: declared(
          { lines: ['12 rue de l’Exemple'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          declaredOn,
        ),
        maritalStatus: declared('single', declaredOn),
        singleParentBoxT: declared(false, declaredOn),
        'dependents/d_lou/name': declared({ family: 'Exemple', given: ['Lou'] }, declaredOn),
        'dependents/d_lou/childBirthDate': declared(`${String(schoolYear - 8)}-03-11`, declaredOn),
        'dependents/d_lou/childStatus': declared('minor', declaredOn),
        'dependents/d_sacha/name': declared({ family: 'Exemple', given: ['Sacha'] }, declaredOn),
        'dependents/d_sacha/childBirthDate': declared(String(schoolYear - 6), declaredOn),
        'dependents/d_sacha/childStatus': declared('minor', declaredOn),
        'wages/w_1/employer': given('Boulangerie d’exemple', 'Votre employeur', declaredAt),
        'wages/w_1/prefilledIncome': given(euro('18240'), 'Votre employeur', declaredAt),
        usesActualExpenses: declared(false, declaredOn),
        hasForeignIncome: declared(false, declaredOn),
        alimonyReceived: declared(euro('0'), declaredOn),
        alimonyPaid: missing,
        donationAmount: declared(euro('90'), declaredOn),
        donationRecipientType: declared(['general_interest'], declaredOn),
        referenceTaxIncome: computed(euro('18240'), administration, assessedAt),
        householdShares: computed('2', administration, assessedAt),
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
        taxYear: computed(incomeYear, administration, declaredAt),
        name: given({ family: 'Modèle', given: ['Sacha'] }, 'Insee', declaredAt),
        taxNumber: {
          ...given('0000000000000', administration, declaredAt),
          masked: true,
          display: '•••• •••• 000',
        },
        address: declared(
          { lines: ['Bâtiment B', '3 allée du Modèle'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          declaredOn,
        ),
        maritalStatus: declared('divorced', declaredOn),
        singleParentBoxT: declared(true, declaredOn),
        'dependents/d_ali/name': declared({ family: 'Modèle', given: ['Ali'] }, declaredOn),
        'dependents/d_ali/childBirthDate': declared(`${String(schoolYear - 9)}-11-02`, declaredOn),
        'dependents/d_ali/childStatus': declared('minor_shared', declaredOn),
        'wages/w_1/employer': given('Librairie d’exemple', 'Votre employeur', declaredAt),
        'wages/w_1/prefilledIncome': given(euro('21480'), 'Votre employeur', declaredAt),
        'wages/w_2/employer': given('Théâtre d’exemple', 'Votre employeur', declaredAt),
        'wages/w_2/prefilledIncome': given(euro('1630'), 'Votre employeur', declaredAt),
        usesActualExpenses: declared(true, declaredOn),
        actualExpenses: declared(euro('3150'), declaredOn),
        hasForeignIncome: declared(true, declaredOn),
        foreignIncomeCountry: declared('BE', declaredOn),
        alimonyReceived: declared(euro('0'), declaredOn),
        alimonyPaid: declared(euro('1440'), declaredOn),
        recipientRelationship: declared('minor_child', declaredOn),
        judgmentDate: missing,
        donationAmount: missing,
        referenceTaxIncome: computed(euro('18520'), administration, assessedAt),
        householdShares: computed('1.25', administration, assessedAt),
        iban: maskedValue(specimens.otherIban, specimens.otherIbanShown, day(700)),
      },
      items: { dependents: ['d_ali'], wages: ['w_1', 'w_2'] },
    },
  ];
}
