import { customs, tax } from '../sources/tax.ts';
import { onInterest, onPrincipal, onSanction, unsettled } from './specify.ts';

/** Taxes (CGI 1727 V, LPF L62) and customs (code des douanes 440-1). */
export const taxFindings = {
  // The penalties of the CGI are known from memory: no answer rests on them.
  'sanction.tax.undetermined': onSanction('undetermined', 'to_be_confirmed', tax.cgi1758A, tax.cgi1729),
  'principal.tax.due': onPrincipal('due', 'amount_owed', tax.cgi1727V),
  'principal.tax.refund': onPrincipal('refund', 'amount_refunded', tax.cgi1727V),
  'principal.tax.none': onPrincipal('none', 'no_amount_at_stake', tax.cgi1727V),
  'principal.tax.unknown': onPrincipal('unknown', 'amount_not_computed', tax.cgi1727V),
  'interest.tax.none': onInterest('none', 'no_amount_at_stake', tax.cgi1727),
  'interest.tax.reduced': onInterest('reduced', 'halved_spontaneous', tax.cgi1727V),
  'interest.tax.full': onInterest('full', 'full_rate', tax.cgi1727, tax.cgi1727V),
  'interest.tax.unknown': onInterest('unknown', 'interest_not_computed', tax.cgi1727V),
  // That the return must have been in time is said by the doctrine, not by the words that were read.
  'interest.tax.unknown.return_late': unsettled(
    onInterest('unknown', 'return_not_in_time', tax.cgi1727V, tax.boiReturnInTime),
  ),
  'interest.tax_audit.reduced': onInterest('reduced', 'cut_by_thirty_percent', tax.lpfL62),
  'interest.tax_audit.full': onInterest('full', 'full_rate', tax.lpfL62, tax.cgi1727),
  'interest.tax_audit.unknown': onInterest('unknown', 'interest_not_computed', tax.lpfL62),

  'sanction.customs.shielded': onSanction('shielded', 'regularised_spontaneously', customs.art4401),
  'sanction.customs.shielded.asked': onSanction('shielded', 'regularised_on_invitation', customs.art4401),
  'sanction.customs.undetermined.regularise_now': onSanction(
    'undetermined',
    'regularise_now',
    customs.art4401,
  ),
  'sanction.customs.undetermined.facts': onSanction('undetermined', 'fact_unknown', customs.art4401),
  'sanction.customs.not_shielded.eu_resources': onSanction(
    'not_shielded',
    'excluded_eu_law',
    customs.art4401,
  ),
  'sanction.customs.not_shielded.repeat': onSanction('not_shielded', 'not_first_time', customs.art4401),
  'sanction.customs.not_shielded.bad_faith': onSanction('not_shielded', 'bad_faith', customs.art4401),
  'sanction.customs.not_shielded.conditions': onSanction(
    'not_shielded',
    'condition_not_met',
    customs.art4401,
  ),
  'principal.customs.due': onPrincipal('due', 'amount_owed', customs.art4401),
  'principal.customs.refund': onPrincipal('refund', 'amount_refunded', customs.art4401),
  'principal.customs.none': onPrincipal('none', 'no_amount_at_stake', customs.art4401),
  'principal.customs.unknown': onPrincipal('unknown', 'amount_not_computed', customs.art4401),
  'interest.customs.full': onInterest('full', 'full_rate', customs.art4401),
  'interest.customs.unknown': onInterest('unknown', 'interest_not_computed', customs.art4401),
} as const;
