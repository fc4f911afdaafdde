import type { FactWords, FindingWords } from './finding-words.ts';

/** English: an addition, never a substitute. */
export const englishFindings: FindingWords = {
  'sanction.none.not_applicable.no_sanction': {
    says: 'From what is known, no penalty exists for this mistake.',
    why: 'The rule only asks for the information to be corrected.',
  },
  'sanction.none.not_applicable.public_body': {
    says: 'This rule does not concern your organisation.',
    why: 'It protects people and private bodies, not a public service.',
  },
  'sanction.none.not_applicable.not_administration': {
    says: 'This rule does not concern this body.',
    why: 'It binds public bodies, and those that run a public service.',
  },
  'sanction.any.undetermined.regime': {
    says: 'A special rule may apply. The service will tell you which.',
    why: 'The general rule applies only where there is no special one.',
  },
  'sanction.any.undetermined.version': {
    says: 'The text has changed since that date. The service will tell you what it said.',
    why: 'An old mistake is judged by the text of its time.',
  },
  'interest.any.unknown.version': {
    says: 'Interest may be added. The service will tell you.',
    why: 'The text has changed since the date of the mistake.',
  },
  'sanction.crpa.shielded.spontaneous': {
    says: 'From what is known, the law rules out a penalty.',
    why: 'It is a first mistake, and you put it right on your own.',
  },
  'sanction.crpa.shielded.invited': {
    says: 'From what is known, the law rules out a penalty.',
    why: 'It is a first mistake, and you put it right within the time given.',
  },
  'sanction.crpa.undetermined.regularise_now': {
    says: 'If you correct it now, the law may rule out a penalty.',
    why: 'It protects a first mistake when the person puts it right.',
  },
  'sanction.crpa.undetermined.invited': {
    says: 'If you correct it within the time given, the law may rule out a penalty.',
    why: 'The service gave you that time to correct it.',
  },
  'sanction.crpa.undetermined.presumed_first': {
    says: 'If this is the first time, the law may rule out a penalty.',
    why: 'The service still has to check that it is the first time.',
  },
  'sanction.crpa.undetermined.clerical': {
    says: 'If it is a simple slip, the law may rule out a penalty.',
    why: 'The law also protects slips that are put right.',
  },
  'sanction.crpa.undetermined.facts': {
    says: 'The law may rule out a penalty, depending on your situation.',
    why: 'The service does not yet have everything it needs to answer.',
  },
  'sanction.crpa.not_shielded.deadline_missed': {
    says: 'Automatic protection no longer applies: the time has passed.',
    why: 'Correcting still helps: the service may take it into account.',
  },
  'sanction.crpa.not_shielded.not_first_time': {
    says: 'A penalty is possible. It is not automatic.',
    why: 'The service says it is not the first time.',
  },
  'sanction.crpa.not_shielded.bad_faith': {
    says: 'A penalty is possible: the service claims bad faith.',
    why: 'Bad faith means ignoring a rule on purpose. The service must prove it.',
  },
  'sanction.crpa.not_shielded.fraud': {
    says: 'A penalty is possible: the service claims fraud.',
    why: 'The service must prove fraud. You can challenge it.',
  },
  'sanction.crpa.not_shielded.late': {
    says: 'As a rule, public bodies do not apply the protection to a delay.',
    why: 'They hold that a delay cannot be put right. The law does not say so.',
  },
  'sanction.crpa.not_shielded.eu_law': {
    says: 'The general protection does not cover this penalty.',
    why: 'It is required to apply European Union law.',
  },
  'sanction.crpa.not_shielded.safety': {
    says: 'The general protection does not cover this penalty.',
    why: 'The rule directly protects public health, safety or the environment.',
  },
  'sanction.crpa.not_shielded.contract': {
    says: 'The general protection does not cover this penalty.',
    why: 'It comes from a contract. Read the contract again or call the service.',
  },
  'sanction.crpa.not_shielded.regulator': {
    says: 'The general protection does not cover this penalty.',
    why: 'It comes from a regulator, which oversees your activity.',
  },
  'sanction.crpa.not_shielded.not_covered': {
    says: 'The general protection does not cover this penalty.',
    why: 'It takes away neither money nor a benefit: it is a warning, for example.',
  },
  'sanction.crpa.not_shielded.civil': {
    says: 'The general protection does not cover this measure.',
    why: 'It is not a penalty decided by a public body.',
  },
  'sanction.penal.not_shielded': {
    says: 'The general protection does not cover criminal fines.',
    why: 'Public bodies do not decide these fines. You still have to correct.',
  },
  'principal.crpa.due': {
    says: 'A sum is still owed.',
    why: 'It comes from the calculation with the right information.',
  },
  'principal.crpa.refund': {
    says: 'A sum is owed to you.',
    why: 'The right information increases your rights, or reduces what you owe.',
  },
  'principal.crpa.none': {
    says: 'From what is known, this correction changes no sum.',
    why: 'The corrected information is not used in any known calculation.',
  },
  'principal.crpa.unknown': {
    says: 'This correction may change what you owe or what is owed to you.',
    why: 'The service will work it out after the review.',
  },
  'principal.penal.unknown': {
    says: 'The fine is not handled here. Read the notice you received.',
    why: 'It depends on another authority.',
  },
  'interest.crpa.unknown': {
    says: 'Interest may be added. The service will tell you.',
    why: 'It depends on the rule for your procedure.',
  },
  'interest.penal.unknown': {
    says: 'The fine may go up over time. Read the notice you received.',
    why: 'It follows its own time limits.',
  },
  'sanction.contributions.shielded.next_due_date': {
    says: 'From what is known, no penalty applies.',
    why: 'The correction and payment arrived in time: the first due date that followed.',
  },
  'sanction.contributions.shielded.ceiling': {
    says: 'From what is known, no penalty applies.',
    why: 'Surcharges and penalties would stay under the monthly social security ceiling.',
  },
  'sanction.contributions.shielded.five_percent': {
    says: 'From what is known, no penalty applies.',
    why: 'The extra sum is under 5% of the initial contributions.',
  },
  'sanction.contributions.undetermined.regularise_now': {
    says: 'If you correct and pay at the next due date, the penalty may be ruled out.',
    why: 'Urssaf (contribution collector) must check the conditions, including the amount.',
  },
  'sanction.contributions.undetermined.facts': {
    says: 'The penalty may be ruled out, depending on the date and the amount.',
    why: 'Urssaf (contribution collector) does not yet have everything it needs to answer.',
  },
  'sanction.contributions.not_shielded.omitted': {
    says: 'A penalty is possible.',
    why: 'The favourable rule does not apply when some employees are missing from the return.',
  },
  'sanction.contributions.not_shielded.repeated': {
    says: 'A penalty is possible.',
    why: 'The favourable rule does not apply when pay amounts are repeatedly inaccurate.',
  },
  'sanction.contributions.not_shielded.conditions': {
    says: 'A penalty is possible.',
    why: 'Neither the date nor the amount meets the conditions of the favourable rule.',
  },
  'principal.contributions.due': {
    says: 'The extra contributions are still owed.',
    why: 'They are paid together with the corrected return.',
  },
  'principal.contributions.refund': {
    says: 'The excess is deducted from your next contributions.',
    why: 'You can also ask for a refund.',
  },
  'principal.contributions.none': {
    says: 'From what is known, total contributions do not change.',
    why: 'The correction concerns information with no effect on the calculation.',
  },
  'principal.contributions.unknown': {
    says: 'Total contributions may change.',
    why: 'Urssaf (contribution collector) works it out again from the corrected return.',
  },
  'interest.contributions.none': {
    says: 'From what is known, no late surcharge is added.',
    why: 'The correction meets one of the conditions: in time, or a small amount.',
  },
  'interest.contributions.full': {
    says: 'Late surcharges are added: 5%, plus 0.2% for each month begun.',
    why: 'The conditions of the favourable rule are not met.',
  },
  'interest.contributions.unknown': {
    says: 'Late surcharges may be added.',
    why: 'It depends on the date of the correction and the amount.',
  },
  'sanction.late_payment.shielded': {
    says: 'From what is known, no penalty applies.',
    why: 'Returns filed, payment in time, no delay in 24 months, amount under the ceiling.',
  },
  'sanction.late_payment.undetermined.pay_now': {
    says: 'If you pay within 30 days, the penalty may be ruled out.',
    why: 'Urssaf checks three points: returns filed, no delay in 24 months, and the amount.',
  },
  'sanction.late_payment.undetermined.plan': {
    says: 'If you keep to the agreed plan, the penalty may be ruled out.',
    why: 'The plan must be signed within 30 days. The other conditions still apply.',
  },
  'sanction.late_payment.undetermined.facts': {
    says: 'The penalty may be ruled out, depending on the date and the amount.',
    why: 'Urssaf (contribution collector) does not yet have everything it needs to answer.',
  },
  'sanction.late_payment.not_shielded': {
    says: 'A penalty is possible.',
    why: 'A condition is missing: returns, 30 days, 24 months with no delay, or the amount.',
  },
  'principal.late_payment.due': {
    says: 'The contributions are still owed.',
    why: 'You can ask Urssaf (contribution collector) for a payment plan.',
  },
  'principal.late_payment.refund': {
    says: 'A sum is owed to you.',
    why: 'The payment is higher than the contributions owed.',
  },
  'principal.late_payment.none': {
    says: 'From what is known, no contributions are left to pay.',
    why: 'The payment covers the contributions owed.',
  },
  'principal.late_payment.unknown': {
    says: 'The exact amount of contributions is not known yet.',
    why: 'Urssaf (contribution collector) must first check your return.',
  },
  'interest.late_payment.none': {
    says: 'From what is known, no late surcharge is added.',
    why: 'Returns filed, payment in time, no delay in 24 months, amount under the ceiling.',
  },
  'interest.late_payment.full': {
    says: 'Late surcharges are added: 5%, plus 0.2% for each month begun.',
    why: 'The conditions of the favourable rule are not met.',
  },
  'interest.late_payment.unknown': {
    says: 'If you pay within 30 days, the surcharges may be ruled out.',
    why: 'Urssaf (contribution collector) checks your returns, the last 24 months and the amount.',
  },
  'sanction.benefits.shielded': {
    says: 'From what is known, the body may impose neither a penalty nor a warning.',
    why: 'The law rules it out in good faith: inaccurate return, or change not reported.',
  },
  'sanction.benefits.undetermined.good_faith': {
    says: 'If good faith stands, the law rules out the penalty.',
    why: 'You do not have to prove your good faith. The body looks at your situation.',
  },
  'sanction.benefits.undetermined.facts': {
    says: 'The law may rule out the penalty, depending on your situation.',
    why: 'The body does not yet have everything it needs to answer.',
  },
  'sanction.benefits.not_shielded.bad_faith': {
    says: 'A penalty or a warning is possible.',
    why: 'The body does not accept good faith. It must say why.',
  },
  'sanction.benefits.not_shielded.fraud': {
    says: 'A higher penalty is possible: the body claims fraud.',
    why: 'The body must prove fraud. You can challenge it.',
  },
  'sanction.benefits.not_shielded.no_exception': {
    says: 'A penalty or a warning is possible.',
    why: 'For these facts, the law provides no exception for good faith.',
  },
  'principal.family_benefits.due': {
    says: 'The overpayment must still be repaid.',
    why: 'This sum was paid in excess. Good faith does not cancel this debt.',
  },
  'principal.family_benefits.refund': {
    says: 'The body owes you back payment.',
    why: 'The right information increases your past entitlements.',
  },
  'principal.family_benefits.none': {
    says: 'From what is known, your entitlements do not change.',
    why: 'The corrected information is not used in the calculation.',
  },
  'principal.family_benefits.unknown': {
    says: 'Your entitlements may go up or down.',
    why: 'The body works them out again with the right date.',
  },
  'principal.old_age_benefits.unknown': {
    says: 'Your pension may go up or down.',
    why: 'The pension fund works it out again. It applies its own text.',
  },
  'interest.benefits.unknown': {
    says: 'The service will tell you if anything is added.',
    why: 'It depends on how the overpayment is handled.',
  },
  'sanction.health.shielded': {
    says: 'From what is known, the health insurance fund may impose neither a penalty nor a warning.',
    why: 'The law rules it out in good faith: sum paid in excess, or change not reported.',
  },
  'sanction.health.undetermined.good_faith': {
    says: 'If good faith stands, the law rules out the penalty.',
    why: 'You do not have to prove your good faith. The fund looks at your situation.',
  },
  'sanction.health.undetermined.facts': {
    says: 'The law may rule out the penalty, depending on your situation.',
    why: 'The fund does not yet have everything it needs to answer.',
  },
  'sanction.health.not_shielded.bad_faith': {
    says: 'A penalty or a warning is possible.',
    why: 'The fund does not accept good faith. It must say why.',
  },
  'sanction.health.not_shielded.fraud': {
    says: 'A higher penalty is possible: the fund claims fraud.',
    why: 'The fund must prove fraud. You can challenge it.',
  },
  'sanction.health.not_shielded.no_exception': {
    says: 'A penalty or a warning is possible.',
    why: 'For these facts, the law provides no exception for good faith.',
  },
  'principal.health.due': {
    says: 'The excess paid must still be repaid.',
    why: 'Good faith does not cancel this debt.',
  },
  'principal.health.refund': {
    says: 'The health insurance fund owes you a sum.',
    why: 'The right information increases what the fund pays you.',
  },
  'principal.health.none': {
    says: 'From what is known, your entitlements do not change.',
    why: 'The corrected information is not used in the calculation.',
  },
  'principal.health.unknown': {
    says: 'Your refunds or allowances may change.',
    why: 'The fund works them out again after the review.',
  },
  'interest.health.unknown': {
    says: 'The service will tell you if anything is added.',
    why: 'It depends on how your file is handled.',
  },
  'sanction.sick_leave.not_applicable': {
    says: 'From what is known, the rule on late sending does not apply here.',
    why: 'It concerns a notice sent late, on paper.',
  },
  'sanction.sick_leave.shielded.first': {
    says: 'From what is known, this rule does not cut your daily allowance this time.',
    why: 'The first time, the fund only tells you of the delay and of the risk.',
  },
  'sanction.sick_leave.shielded.excused': {
    says: 'From what is known, this rule does not cut your daily allowance this time.',
    why: 'You were in hospital, or showed that sending it in time was impossible.',
  },
  'sanction.sick_leave.undetermined.facts': {
    says: 'If it is the first delay in 24 months, this rule does not cut your daily allowance.',
    why: 'The 24 months run from the date the late leave was prescribed.',
  },
  'sanction.sick_leave.not_shielded': {
    says: 'Your daily allowance may be halved, from prescription to sending.',
    why: 'There was another late notice within 24 months.',
  },
  'principal.sick_leave.none': {
    says: 'From what is known, you have nothing to repay.',
    why: 'The rule concerns the amount of the allowance for this leave.',
  },
  'principal.sick_leave.unknown': {
    says: 'The amount of your allowance may change.',
    why: 'The fund looks at the date your sick-leave notice was sent.',
  },
  'interest.sick_leave.none': {
    says: 'This rule provides for no interest.',
    why: 'It concerns the amount of your allowance.',
  },
  'sanction.overpayment.not_applicable': {
    says: 'Repaying an overpayment is not a penalty.',
    why: 'The service only asks for what was paid in excess.',
  },
  'sanction.overpayment.undetermined.fraud': {
    says: 'The overpayment and a penalty are two different things.',
    why: 'The service says that there was fraud. It must prove it.',
  },
  'principal.overpayment.due': {
    says: 'The sum claimed is owed as long as the service has not changed it.',
    why: 'It comes from information that you can have corrected, within the time given.',
  },
  'principal.overpayment.reduced': {
    says: 'The sum claimed goes down. The rest is owed.',
    why: 'The service accepted part of your request.',
  },
  'principal.overpayment.none': {
    says: 'From what is known, you owe nothing for this overpayment.',
    why: 'The calculation leaves nothing to give back.',
  },
  'principal.overpayment.refund': {
    says: 'The service must give you back a sum.',
    why: 'Sums were deducted, then the calculation was corrected.',
  },
  'principal.overpayment.unknown': {
    says: 'Your request may change the sum claimed.',
    why: 'The service is looking at the information you dispute.',
  },
  'interest.overpayment.unknown': {
    says: 'The service will tell you if anything is added to the overpayment.',
    why: 'Repaying in time, or a payment plan, avoids a formal notice to pay.',
  },
  'sanction.tax.undetermined': {
    says: 'If you correct on your own, the tax penalty may be ruled out.',
    why: 'Taxes have their own rules. The service must check them.',
  },
  'principal.tax.due': {
    says: 'The extra tax is still owed.',
    why: 'The correction changes the calculation. It does not cancel the tax.',
  },
  'principal.tax.refund': { says: 'A sum is owed to you.', why: 'The new calculation gives a lower tax.' },
  'principal.tax.none': {
    says: 'From what is known, your tax does not change.',
    why: 'The corrected information is not used in the calculation.',
  },
  'principal.tax.unknown': {
    says: 'Your tax may change. A new tax notice will tell you.',
    why: 'The service works it out again after your correction.',
  },
  'interest.tax.none': {
    says: 'From what is known, no late-payment interest is added.',
    why: 'The correction creates no extra tax.',
  },
  'interest.tax.reduced': {
    says: 'Late-payment interest is halved.',
    why: 'You corrected on your own, and paid or obtained a payment plan.',
  },
  'interest.tax.full': {
    says: 'Late-payment interest is added in full.',
    why: 'A condition is missing: correcting on your own, good faith or payment.',
  },
  'interest.tax.unknown': {
    says: 'If you correct on your own and pay, late-payment interest may be halved.',
    why: 'Your good faith must also not have been ruled out.',
  },
  'interest.tax.unknown.return_late': {
    says: 'The cut may depend on the date of your first return.',
    why: 'It applies to a return filed in time.',
  },
  'interest.tax_audit.reduced': {
    says: 'Late-payment interest is cut by 30%.',
    why: 'You asked to put it right in time, and paid or obtained a payment plan.',
  },
  'interest.tax_audit.full': {
    says: 'Late-payment interest is added in full.',
    why: 'A condition is missing: 30 days, good faith, timely return or payment.',
  },
  'interest.tax_audit.unknown': {
    says: 'If you ask to put it right within 30 days, interest may be cut by 30%.',
    why: 'The original return must have been on time, and the sum paid.',
  },
  'sanction.customs.shielded': {
    says: 'From what is known, the law rules out the fine.',
    why: 'It is a first mistake in three years, put right and paid.',
  },
  'sanction.customs.shielded.asked': {
    says: 'From what is known, the law rules out the fine.',
    why: 'It is a first mistake in three years, put right in time and paid.',
  },
  'sanction.customs.undetermined.regularise_now': {
    says: 'If you correct and pay, the fine may be ruled out.',
    why: 'Customs checks, among other things, the last three years.',
  },
  'sanction.customs.undetermined.facts': {
    says: 'The fine may be ruled out, depending on your situation.',
    why: 'Customs does not yet have everything it needs to answer.',
  },
  'sanction.customs.not_shielded.eu_resources': {
    says: 'This protection does not cover European customs duties.',
    why: 'These duties, and import VAT, come under other rules.',
  },
  'sanction.customs.not_shielded.repeat': {
    says: 'A fine is possible.',
    why: 'There was another mistake within three years.',
  },
  'sanction.customs.not_shielded.bad_faith': {
    says: 'A fine is possible.',
    why: 'Customs does not accept good faith. You can challenge it.',
  },
  'sanction.customs.not_shielded.conditions': {
    says: 'A fine is possible.',
    why: 'A condition is missing: timely return, or correction in time.',
  },
  'principal.customs.due': {
    says: 'Duties and taxes are still owed.',
    why: 'Paying them is part of putting things right.',
  },
  'principal.customs.refund': {
    says: 'A sum is owed to you.',
    why: 'The new calculation gives lower duties and taxes.',
  },
  'principal.customs.none': {
    says: 'From what is known, duties and taxes do not change.',
    why: 'The corrected information is not used in the calculation.',
  },
  'principal.customs.unknown': {
    says: 'Duties and taxes may change. Customs will work them out.',
    why: 'They start from your corrected return.',
  },
  'interest.customs.full': {
    says: 'Interest is still owed.',
    why: 'Paying it is part of putting things right.',
  },
  'interest.customs.unknown': {
    says: 'Interest may be added. Customs will tell you.',
    why: 'It depends on the sum and the payment date.',
  },
};

/** What is not known, as a part of a sentence. */
export const englishFacts: FactWords = {
  matter: 'which rule the procedure comes under',
  nature: 'what was wrong',
  occurredOn: 'the date of the mistake',
  notified: 'what the service notified',
  balance: 'the sum at stake',
  bodyIsAdministration: 'whether the body is an administration',
  personIsPublic: 'whether the rule protects this person',
  sanctionExists: 'whether a text provides for a penalty',
  sanctionKind: 'what kind of penalty it is',
  exclusion: 'whether the penalty is one that the law sets apart',
  firstOccurrence: 'whether it is the first time',
  clericalError: 'whether it is a slip',
  invitedOn: 'whether the service asked for a correction',
  invitationDeadline: 'until when an answer is in time',
  regularisedOn: 'your correction',
  correctedOn: 'your corrected return',
  paidOn: 'the payment',
  nextDueDate: 'the next due date',
  correctedAtNearestDueDate: 'whether the correction is made at the nearest due date',
  employeesOmitted: 'whether employees are missing from the return',
  repeatedInaccuracies: 'whether amounts are repeatedly inaccurate',
  initialContributions: 'the initial contributions',
  surchargesAndPenalties: 'the surcharges and penalties',
  monthlyCeiling: 'the monthly social security ceiling',
  dueOn: 'the date on which payment was due',
  returnsFiled: 'whether the returns are filed',
  planAgreedOn: 'whether a payment plan is signed',
  planRespected: 'whether the payment plan is kept to',
  lastLatePaymentOn: 'the date of the last late payment',
  taxRequestReceivedOn: 'whether the service already wrote about it',
  auditWithoutProposal: 'whether a control is under way',
  regularisationAskedOn: 'your request to put things right',
  limitationEndsOn: 'until when the tax may be reassessed',
  returnInTime: 'whether the first return was in time',
  collectedByRoll: 'whether the tax is paid on a notice',
  payBy: 'the last day to pay',
  paymentPlanAccepted: 'whether a payment plan is accepted',
  customsRequestDeadline: 'the time given by customs',
  askedByCustoms: 'whether customs asked for the correction',
  firstInThreeYears: 'whether it is the first mistake in three years',
  euOwnResources: 'whether European customs duties are concerned',
  dutiesAndInterestPaid: 'whether duties and interest are paid',
  goodFaithAccepted: 'whether the body accepts good faith',
  paperNotice: 'whether the sick-leave notice is on paper',
  noticeLate: 'whether the sick-leave notice was sent late',
  noticeSentOn: 'the date on which the sick-leave notice was sent',
  earlierLeavePrescribedOn: 'whether another notice was sent late',
  toldOfEarlierDelay: 'whether the fund told of the first delay',
  inHospital: 'whether you were in hospital',
  sendingImpossible: 'whether sending in time was impossible',
  noticeReceivedOn: 'the date on which the letter was received',
  rectificationAskedOn: 'your request for rectification',
  rectificationChannel: 'whether the request is written or oral',
  rectificationDecision: 'the answer to your request',
  rectificationDecidedOn: 'the date of that answer',
  documentsSentOn: 'the sending of the papers asked for',
  documentsAskedOn: 'the date on which papers were asked for',
  remediesStated: 'whether the letter says how to challenge it',
};
