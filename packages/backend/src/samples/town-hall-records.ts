import type { SeedRecord } from '../records/held.ts';
import type { SampleCalendar } from './calendar.ts';
import { camille, sacha } from './people.ts';
import { computed, declared, euro, given, maskedValue, missing, specimens } from './values.ts';

const town = 'mairie-ecole-cantine';

/** School and canteen: two families. */
export function townHallRecords(calendar: SampleCalendar): SeedRecord[] {
  const { day, instant } = calendar;
  const { schoolYear } = calendar;
  const subtitle = `Année scolaire ${String(schoolYear)}-${String(schoolYear + 1)}`;
  const common = { procedure: town, title: 'École et cantine', subtitle };
  const dates = { createdAt: instant(170), updatedAt: instant(82) };
  return [
    {
      ...common,
      ...dates,
      id: 'rec_camille_cantine',
      owner: camille.subject,
      person: camille.displayName,
      values: {
        familyQuotient: given(742, 'Caf', instant(82)),
        mealPrice: computed(euro('3.10'), 'Ville de Valmorin', instant(82)),
        referenceTaxIncome: given(euro('18240'), 'Administration fiscale', instant(82)),
        custody: declared('full', day(178)),
        'children/c_lou/name': declared({ family: 'Exemple', given: ['Lou'] }, day(178)),
        'children/c_lou/birthDate': declared(`${String(schoolYear - 8)}-03-11`, day(178)),
        'children/c_lou/birthPlace': declared({ cog: '2A004', name: 'Ajaccio', postcode: '20000' }, day(178)),
        'children/c_lou/grade': declared('ce2', day(178)),
        'children/c_lou/mealDays': declared(['monday', 'tuesday', 'thursday', 'friday'], day(178)),
        'children/c_lou/diet': declared('standard', day(178)),
        'children/c_sacha/name': declared({ family: 'Exemple', given: ['Sacha'] }, day(178)),
        'children/c_sacha/birthDate': declared(`${String(schoolYear - 6)}-05-04`, day(178)),
        'children/c_sacha/birthPlace': missing,
        'children/c_sacha/grade': declared('cp', day(178)),
        'children/c_sacha/mealDays': declared(['monday', 'thursday'], day(178)),
        'children/c_sacha/diet': declared('allergy', day(178)),
        'children/c_sacha/allergyNote': {
          ...declared('Arachide. La trousse est à l’accueil.', day(178)),
          masked: true,
          display: 'Précisions enregistrées, non affichées ici',
        },
        address: declared(
          { lines: ['12 rue de l’Exemple'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(178),
        ),
        email: declared(camille.email, day(178)),
        phone: declared(specimens.phone, day(178)),
        'emergencyContact/name': declared({ family: 'Gabarit', given: ['Noa'] }, day(178)),
        'emergencyContact/phone': declared(specimens.otherPhone, day(178)),
        'emergencyContact/relationship': declared('friend', day(178)),
        'emergencyContact/mayCollect': declared(true, day(178)),
        iban: maskedValue(specimens.iban, specimens.ibanShown, day(178)),
        responsible: given({ family: 'Exemple', given: ['Camille'] }, 'Insee', instant(82)),
      },
      items: { children: ['c_lou', 'c_sacha'] },
    },
    {
      ...common,
      ...dates,
      id: 'rec_sacha_cantine',
      owner: sacha.subject,
      person: sacha.displayName,
      values: {
        familyQuotient: given(910, 'Caf', instant(82)),
        mealPrice: computed(euro('3.60'), 'Ville de Valmorin', instant(82)),
        referenceTaxIncome: given(euro('23110'), 'Administration fiscale', instant(82)),
        custody: declared('alternating', day(175)),
        custodyWeeks: declared('odd', day(175)),
        'children/c_ali/name': declared({ family: 'Modèle', given: ['Ali'] }, day(175)),
        'children/c_ali/birthDate': declared(`${String(schoolYear - 9)}-11-02`, day(175)),
        'children/c_ali/grade': declared('cm1', day(175)),
        'children/c_ali/mealDays': declared(['tuesday', 'friday'], day(175)),
        'children/c_ali/diet': declared('no_meat', day(175)),
        address: declared(
          { lines: ['Bâtiment B', '3 allée du Modèle'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(175),
        ),
        email: declared(sacha.email, day(175)),
        phone: declared(specimens.otherPhone, day(175)),
        'emergencyContact/name': missing,
        'emergencyContact/phone': missing,
        iban: maskedValue(specimens.otherIban, specimens.otherIbanShown, day(175)),
        responsible: given({ family: 'Modèle', given: ['Sacha'] }, 'Insee', instant(82)),
      },
      items: { children: ['c_ali'] },
    },
  ];
}
