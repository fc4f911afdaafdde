// Ours, as a blank form: one item added to a group, with every field open. The file that a page loads, as it is shipped.
import { open, showErrors } from '../lib/bonne-foi-page.js';

export const mount = (host, fields) => open(host, fields, 'item');
export { showErrors };
