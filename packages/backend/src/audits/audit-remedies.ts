import type { Procedure } from '../procedures/procedure.ts';
import { crpa, justice } from '../procedures/law.ts';
import { askReasons, defenderOfRights, ombudsman } from '../procedures/remedies.ts';
import { lackingMentions } from '../receipts/receipt-mentions.ts';

/** Silence on a request to be audited is a refusal, after two months (CRPA L231-4). */
export const auditSilence = {
  kind: 'silence_means_rejection',
  timeLimit: 'P2M',
  startRule: 'first_administration',
  legalBasis: [crpa.l2314],
} as const;

/** General law, for a decision of an administration (CRPA L411-2; CJA R421-5). */
const general: Procedure['remedies'] = [
  {
    kind: 'review_by_author',
    label: 'Demander à l’administration de revoir sa décision',
    timeLimit: 'P2M',
    legalBasis: [crpa.l4112],
  },
  {
    kind: 'judicial_appeal',
    label: 'Saisir le tribunal administratif',
    timeLimit: 'P2M',
    legalBasis: [justice.r4215],
  },
  askReasons,
  ombudsman,
  defenderOfRights,
];

/**
 * The procedure as its requests to be audited see it: a request, whatever its other sends are in law. Where the procedure
 * names no way to a judge with its time, because its sends decide nothing by silence, those of general law are given: no
 * receipt is ever refused to the person who asks.
 */
export function auditProcedure(procedure: Procedure): Procedure {
  const own: Procedure = { ...procedure, qualification: ['request'], clock: auditSilence };
  return lackingMentions(own).length === 0 ? own : { ...own, remedies: general };
}
