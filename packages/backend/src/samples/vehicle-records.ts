import type { SeedRecord } from '../records/held.ts';
import type { SampleCalendar } from './calendar.ts';
import { camille, dominique } from './people.ts';
import { declared, given, missing, specimens } from './values.ts';

/** Vehicle registration: a car, and one on a long lease. */
export function vehicleRecords(calendar: SampleCalendar): SeedRecord[] {
  const { day, instant } = calendar;
  const maker = 'Constructeur';
  const register = 'Registre national des véhicules';
  const common = {
    procedure: 'ants-certificat-immatriculation',
    title: 'Certificat d’immatriculation',
    createdAt: instant(800),
    updatedAt: instant(800),
  };
  const hidden = { masked: true, display: 'VF0 •••• 0000' } as const;
  return [
    {
      ...common,
      id: 'rec_camille_vehicule',
      owner: camille.subject,
      person: camille.displayName,
      subtitle: 'Voiture d’exemple',
      values: {
        holder: given({ family: 'Exemple', given: ['Camille'] }, 'Insee', instant(800)),
        address: declared(
          { lines: ['7 impasse de l’Ancien Exemple'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(800),
        ),
        addressComplement: missing,
        'coHolders/h_1/name': declared({ family: 'Modèle', given: ['Sacha'] }, day(800)),
        'coHolders/h_1/married': declared(false, day(800)),
        'coHolders/h_1/birthDate': declared('1988', day(800)),
        use: declared('private', day(800)),
        email: declared(camille.email, day(800)),
        phone: declared(specimens.phone, day(800)),
        leased: declared(false, day(800)),
        plateNumber: given('AA-000-AA', register, instant(800)),
        vin: { ...given('VF000000000000000', maker, instant(800)), ...hidden },
        brandAndModel: given('Modèle d’exemple', maker, instant(800)),
        firstRegistrationDate: given('2019-06-14', register, instant(800)),
        fiscalPower: given(5, maker, instant(800)),
      },
      items: { coHolders: ['h_1'] },
    },
    {
      ...common,
      id: 'rec_dominique_vehicule',
      owner: dominique.subject,
      person: dominique.displayName,
      subtitle: 'Utilitaire d’exemple',
      values: {
        holder: given({ family: 'Échantillon', given: ['Dominique'] }, 'Insee', instant(800)),
        address: declared(
          { lines: ['4 rue du Modèle'], postcode: '99000', city: 'Valmorin', country: 'FR' },
          day(800),
        ),
        use: declared('professional', day(800)),
        email: declared(dominique.email, day(800)),
        phone: missing,
        leased: declared(true, day(800)),
        leasePeriod: declared({ from: day(800), to: day(-295) }, day(800)),
        ownerCountry: declared('FR', day(800)),
        plateNumber: given('AA-001-AA', register, instant(800)),
        vin: { ...given('VF000000000000001', maker, instant(800)), ...hidden },
        brandAndModel: given('Utilitaire d’exemple', maker, instant(800)),
        firstRegistrationDate: given(day(805), register, instant(800)),
        fiscalPower: given(7, maker, instant(800)),
      },
      items: { coHolders: [] },
    },
  ];
}
