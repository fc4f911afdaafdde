import { checkChoice, checkCountry, checkFile } from '../check-choice.ts';

/** The checks of what is chosen from a list, files included, by type. */
export const checks = { choice: checkChoice, country: checkCountry, file: checkFile };
