import { checkEmail, checkLine, checkLongText } from '../check-text.ts';

/** The checks of texts, by type. */
export const checks = { text: checkLine, longText: checkLongText, email: checkEmail };
