// CGI, articles 1728, 1729 and 1758 A: penalties of the income tax. Known from memory alone: no answer rests on them.
import type { Facts } from '../facts/dictionary.ts';
import { find } from '../findings/finding.ts';
import type { Finding } from '../findings/finding.ts';

/** Always open, until these articles have been read and entered with their grade. */
export function taxSanction(facts: Facts): Finding<'sanction'> {
  return find('sanction', 'sanction.tax.undetermined', { facts });
}
