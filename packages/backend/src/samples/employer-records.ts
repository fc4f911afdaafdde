import type { SeedRecord } from '../records/held.ts';
import type { SampleCalendar } from './calendar.ts';
import { dominique } from './people.ts';
import { declared, euro, given, maskedValue, missing, specimens, type Values } from './values.ts';

interface Employee {
  readonly id: string;
  readonly given: string;
  readonly pay: string;
  readonly netSocial: string;
  readonly reduction: string;
  readonly complementary: string;
  readonly ratio: string;
}

/** One reduction has lost its minus sign and one amount is missing: mistakes that others make too. */
const employees: readonly Employee[] = [
  {
    id: 'e_1',
    given: 'Alix',
    pay: '2413.50',
    netSocial: '1898.12',
    reduction: '-214.60',
    complementary: '-42.18',
    ratio: '1',
  },
  {
    id: 'e_2',
    given: 'Charlie',
    pay: '1930.80',
    netSocial: '1521.40',
    reduction: '301.22',
    complementary: '',
    ratio: '0.8',
  },
  {
    id: 'e_3',
    given: 'Eden',
    pay: '2896.20',
    netSocial: '2277.31',
    reduction: '-96.05',
    complementary: '-18.90',
    ratio: '1',
  },
];

function employeeValues(employee: Employee, on: string): Values {
  const at = (field: string): string => `employees/${employee.id}/${field}`;
  const { complementary } = employee;
  return {
    [at('name')]: declared({ family: 'Échantillon', given: [employee.given] }, on),
    [at('nir')]: { ...declared(specimens.nir, on), masked: true, display: specimens.nirShown },
    [at('contractType')]: declared('permanent', on),
    [at('declaredPay')]: declared(euro(employee.pay), on),
    [at('netSocialAmount')]: declared(euro(employee.netSocial), on),
    [at('reductionUrssaf')]: declared(euro(employee.reduction), on),
    [at('reductionAgircArrco')]: complementary === '' ? missing : declared(euro(complementary), on),
    [at('workingTimeRatio')]: declared(employee.ratio, on),
  };
}

/** Employers: the DSN of the last month filed, of a company that does not exist. */
export function employerRecords(calendar: SampleCalendar): SeedRecord[] {
  const { day, instant, lastPayrollMonth: payroll } = calendar;
  const filedOn = calendar.dayOfMonth(payroll - 1, 15);
  const filedAt = `${filedOn}T08:20:00Z`;
  const register = 'Insee';
  return [
    {
      id: 'rec_dominique_dsn',
      owner: dominique.subject,
      person: dominique.displayName,
      procedure: 'urssaf-dsn',
      title: 'Déclaration sociale nominative',
      subtitle: calendar.monthName(payroll),
      createdAt: filedAt,
      updatedAt: filedAt,
      values: {
        declarationPeriod: given(calendar.month(payroll), 'Votre logiciel de paie', filedAt),
        contributionPeriod: declared(calendar.monthPeriod(payroll), filedOn),
        headcount: declared(3, filedOn),
        accidentRate: declared('1.24', filedOn),
        assessedBase: declared(euro('7240.50'), filedOn),
        ...Object.fromEntries(
          employees.flatMap((employee) => Object.entries(employeeValues(employee, filedOn))),
        ),
        siren: given(specimens.siren, register, instant(400)),
        siret: declared(specimens.siret, day(400)),
        companyName: given('Société d’exemple', register, instant(400)),
        managementAddress: declared(
          { lines: ['4 rue du Modèle'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(400),
        ),
        email: declared(dominique.email, day(400)),
        phone: declared('+33199000123', day(400)),
        iban: maskedValue(specimens.iban, specimens.ibanShown, day(400)),
      },
      items: { employees: employees.map(({ id }) => id) },
    },
  ];
}
