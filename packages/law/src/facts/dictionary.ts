/**
 * Every fact that a rule may ask for. A fact that is absent is not known: it counts neither for nor against anybody.
 * Days are plain dates (`2026-03-03`). An event is the day on which it happened, or `not_yet`. A past event is a day,
 * or `none` when there was none. Amounts are decimal strings in euros, as in the contract.
 */

/** What the case is about: it chooses the regime. `other`: no special regime, hence the CRPA. */
export const matters = [
  'contributions_return',
  'contributions_payment',
  'tax',
  'customs',
  'family_benefits',
  'old_age_benefits',
  'health_insurance',
  'sick_leave_notice',
  'benefit_overpayment',
  'penal_fine',
  'other',
] as const;
export type Matter = (typeof matters)[number];

/** What went wrong. */
export const natures = [
  'inaccurate_declaration',
  'incomplete_declaration',
  'undeclared_change',
  'undue_payment',
  'late_filing',
  'non_filing',
  'late_payment',
  'undeclared_work',
  'attempt_to_obtain',
  'obstruction',
  'hindrance_of_management',
] as const;

/** Each fact, and the form of its value: a kind, or the list of the values allowed. */
export const factForms = {
  // Any case
  matter: matters,
  nature: natures,
  occurredOn: 'day',
  notified: ['nothing', 'bad_faith', 'fraud'],
  balance: 'amount',
  // The general rule
  bodyIsAdministration: 'yes_or_no',
  personIsPublic: 'yes_or_no',
  sanctionExists: 'yes_or_no',
  sanctionKind: ['pecuniary', 'benefit_withheld', 'other_administrative', 'penal', 'civil'],
  exclusion: ['none', 'eu_law', 'health_safety_environment', 'contract', 'regulator'],
  firstOccurrence: 'yes_or_no',
  clericalError: 'yes_or_no',
  invitedOn: 'past_event',
  invitationDeadline: 'day',
  regularisedOn: 'event',
  // Contributions
  correctedOn: 'event',
  paidOn: 'event',
  nextDueDate: 'day',
  correctedAtNearestDueDate: 'yes_or_no',
  employeesOmitted: 'yes_or_no',
  repeatedInaccuracies: 'yes_or_no',
  initialContributions: 'amount',
  surchargesAndPenalties: 'amount',
  monthlyCeiling: 'amount',
  dueOn: 'day',
  returnsFiled: 'yes_or_no',
  planAgreedOn: 'past_event',
  planRespected: 'yes_or_no',
  lastLatePaymentOn: 'past_event',
  // Taxes and customs
  taxRequestReceivedOn: 'past_event',
  auditWithoutProposal: 'yes_or_no',
  regularisationAskedOn: 'event',
  limitationEndsOn: 'day',
  returnInTime: 'yes_or_no',
  collectedByRoll: 'yes_or_no',
  payBy: 'day',
  paymentPlanAccepted: 'yes_or_no',
  customsRequestDeadline: 'day',
  askedByCustoms: 'yes_or_no',
  firstInThreeYears: 'yes_or_no',
  euOwnResources: 'yes_or_no',
  dutiesAndInterestPaid: 'yes_or_no',
  // Benefits and health insurance
  goodFaithAccepted: 'yes_or_no',
  paperNotice: 'yes_or_no',
  noticeLate: 'yes_or_no',
  noticeSentOn: 'event',
  earlierLeavePrescribedOn: 'past_event',
  toldOfEarlierDelay: 'yes_or_no',
  inHospital: 'yes_or_no',
  sendingImpossible: 'yes_or_no',
  // Recovery of an overpayment
  noticeReceivedOn: 'day',
  rectificationAskedOn: 'event',
  rectificationChannel: ['written', 'oral'],
  rectificationDecision: ['none', 'accepted', 'partly_rejected', 'rejected'],
  /** The day on which the person received the decision. */
  rectificationDecidedOn: 'day',
  documentsSentOn: 'event',
  documentsAskedOn: 'day',
  remediesStated: 'yes_or_no',
} as const satisfies { readonly [fact: string]: FactForm };

export type FactKind = 'day' | 'event' | 'past_event' | 'yes_or_no' | 'amount';
export type FactForm = FactKind | readonly string[];
export type FactName = keyof typeof factForms;

type ValueOf<Form> = Form extends readonly (infer Value)[]
  ? Value
  : Form extends 'yes_or_no'
    ? boolean
    : Form extends 'event'
      ? PlainDay | 'not_yet'
      : Form extends 'past_event'
        ? PlainDay | 'none'
        : Form extends 'amount'
          ? Euros
          : PlainDay;

/** A day without time or zone: `2026-03-03`. */
export type PlainDay = `${number}-${number}-${number}`;
/** A decimal number of euros: `1234.50`. Below zero: the person is owed. */
export type Euros = `${number}`;

/**
 * What is known of a case. Two facts must be told: the day of the mistake, which chooses the version of the texts, and
 * what the administration notified, since good faith is presumed (`nothing` when it notified nothing).
 */
export type Facts = {
  readonly [Name in FactName]?: ValueOf<(typeof factForms)[Name]>;
} & {
  readonly occurredOn: PlainDay;
  readonly notified: 'nothing' | 'bad_faith' | 'fraud';
};
