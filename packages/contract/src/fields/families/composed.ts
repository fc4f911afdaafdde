import { checkAddress, checkCommune, checkName } from '../check-composed.ts';

/** The checks of values of several members, by type. */
export const checks = { commune: checkCommune, address: checkAddress, name: checkName };
