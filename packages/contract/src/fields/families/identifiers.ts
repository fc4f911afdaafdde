import { checkIban, checkNir, checkPhone, checkSiren, checkSiret } from '../check-identifier.ts';

/** The checks of identifiers and telephone numbers, by type. */
export const checks = {
  phone: checkPhone,
  iban: checkIban,
  nir: checkNir,
  siren: checkSiren,
  siret: checkSiret,
};
