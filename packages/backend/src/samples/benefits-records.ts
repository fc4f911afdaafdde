import type { SeedRecord } from '../records/held.ts';
import type { SampleCalendar } from './calendar.ts';
import { camille, sacha } from './people.ts';
import { computed, declared, euro, given, maskedValue, missing, specimens, type Values } from './values.ts';

const employer = 'Votre employeur';

/** The three months of a quarter: the 4th, 3rd and 2nd before the declaration (CSS R843-1). */
function months(
  calendar: SampleCalendar,
  filedOn: string,
  amounts: readonly [string, string, string],
): Values {
  const entries = amounts.flatMap((amount, index): [string, Values[string]][] => {
    const id = `m_${String(index + 1)}`;
    const isDeclared = index === 2;
    return [
      [`months/${id}/month`, { state: 'inferred', value: calendar.month(4 - index) }],
      [
        `months/${id}/netSocialAmount`,
        isDeclared ? declared(euro(amount), filedOn) : given(euro(amount), employer, `${filedOn}T08:20:00Z`),
      ],
      [`months/${id}/alimonyReceived`, declared(euro('0'), filedOn)],
      [`months/${id}/alimonyPaid`, missing],
      [`months/${id}/gifts`, missing],
      [`months/${id}/savingsIncome`, missing],
    ];
  });
  return Object.fromEntries(entries);
}

function quarter(calendar: SampleCalendar): { from: string; to: string } {
  return { from: calendar.monthPeriod(4).from, to: calendar.monthPeriod(2).to };
}

/** Family benefits: a declaration with an amount to check, and one without. */
export function benefitsRecords(calendar: SampleCalendar): SeedRecord[] {
  const { day, instant } = calendar;
  // The quarter is over: it is declared in the month that follows its last one.
  const filedOn = calendar.dayOfMonth(1, 8);
  const filedAt = `${filedOn}T08:20:00Z`;
  const common = {
    procedure: 'caf-ressources-trimestrielles',
    title: 'Déclaration trimestrielle de ressources',
    subtitle: `De ${calendar.monthName(4)} à ${calendar.monthName(2)}`,
    createdAt: filedAt,
    updatedAt: filedAt,
    items: { months: ['m_1', 'm_2', 'm_3'] },
  };
  const shared: Values = {
    referencePeriod: computed(quarter(calendar), 'Caf de Valmorin', filedAt),
    employmentStatus: declared('employed', day(540)),
    employmentStartDate: declared(day(900), day(540)),
    housingStatus: declared('tenant', day(610)),
    landlord: declared('Office d’exemple', day(610)),
  };
  return [
    {
      ...common,
      id: 'rec_camille_caf',
      owner: camille.subject,
      person: camille.displayName,
      values: {
        ...shared,
        ...months(calendar, filedOn, ['1412.00', '1412.00', '1655.30']),
        paysAlimony: declared(false, filedOn),
        maritalStatus: declared('single', day(538)),
        cohabitationStartDate: missing,
        dependentChildren: declared(2, day(610)),
        address: declared(
          { lines: ['12 rue de l’Exemple'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(610),
        ),
        rent: declared(euro('540.00'), day(610)),
        email: declared(camille.email, day(610)),
        phone: declared(specimens.phone, day(610)),
        iban: maskedValue(specimens.iban, specimens.ibanShown, day(610)),
        name: given({ family: 'Exemple', given: ['Camille'] }, 'Insee', instant(10)),
        birthDate: given('1991-04-18', 'Insee', instant(10)),
        nir: {
          ...given(specimens.nir, 'Insee', instant(10)),
          masked: true,
          display: specimens.nirShown,
        },
      },
    },
    {
      ...common,
      id: 'rec_sacha_caf',
      owner: sacha.subject,
      person: sacha.displayName,
      values: {
        ...shared,
        ...months(calendar, filedOn, ['1310.00', '1448.10', '1448.10']),
        paysAlimony: declared(true, filedOn),
        'months/m_1/alimonyPaid': declared(euro('120.00'), filedOn),
        'months/m_2/alimonyPaid': declared(euro('120.00'), filedOn),
        'months/m_3/alimonyPaid': missing,
        maritalStatus: declared('separated', day(420)),
        separationDate: declared(day(430), day(420)),
        dependentChildren: declared(1, day(420)),
        address: declared(
          { lines: ['Bâtiment B', '3 allée du Modèle'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(420),
        ),
        rent: declared(euro('610.00'), day(420)),
        email: declared(sacha.email, day(420)),
        phone: declared(specimens.otherPhone, day(420)),
        iban: maskedValue(specimens.otherIban, specimens.otherIbanShown, day(420)),
        name: given({ family: 'Modèle', given: ['Sacha'] }, 'Insee', instant(10)),
        birthDate: given('1988-09-30', 'Insee', instant(10)),
        nir: { ...given(specimens.nir, 'Insee', instant(10)), masked: true, display: specimens.nirShown },
      },
    },
  ];
}
