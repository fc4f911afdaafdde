// Ours, each field corrected by itself: beside each control what is held, was it wrong or has it changed, and a note.
import { open, showErrors } from '../lib/bonne-foi-page.js';

export const mount = (host, fields) => open(host, fields, 'corrections');
export { showErrors };
