// Made by scripts/shapes.ts from the contract: change that, then `npm run generate`.
import type {
  Problem,
  Capabilities,
  Session,
  RecordPage,
  HeldRecord,
  CorrectionPage,
  Correction,
  Event,
  EventPage,
  Receipt,
  Attachment,
  InvitationPage,
  Invitation,
  AdvicePage,
  FrequentErrorPage,
  ErrorSignalReceipt,
  ItemsRequest,
  SanctionDecision,
} from '@bonne-foi/contract';
import type { Rule, Shape } from '../shape.ts';

export const FieldErrorShape: Rule = { r: { code: 1, detail: 1 }, o: { params: { m: [1, 2, 4] } } };
export const PlainDateShape: Rule = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const LegalRefShape: Rule = {
  r: { text: 1, article: 1 },
  o: { inForceFrom: PlainDateShape, inForceUntil: PlainDateShape, checkedOn: PlainDateShape },
};
export const OrganisationShape: Rule = { r: { name: 1 } };
export const LinkShape: Rule = { r: { href: 1 } };
export const ServiceContactShape: Rule = {
  r: { name: 1, phone: 1 },
  o: { organisation: OrganisationShape, postalAddress: 1, link: LinkShape },
};
export const TimestampShape: Rule = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
export const RoutingShape: Rule = {
  r: { owner: OrganisationShape, reason: 1, transmitted: 4 },
  o: { service: ServiceContactShape, transmittedAt: TimestampShape, link: LinkShape },
};
export const ProblemShape: Shape<Problem> = {
  r: { type: 1, title: 1, status: 3, code: 1 },
  o: {
    detail: 1,
    errors: [FieldErrorShape],
    legalBasis: [LegalRefShape],
    retryAfterSeconds: 3,
    current: 5,
    routedTo: RoutingShape,
  },
};
export const ContractInfoShape: Rule = { r: { name: /^(bonne-foi)$/, version: 1, profiles: [1] } };
export const AuthorityShape: Rule = { r: { key: 1, name: 1 }, o: { contact: ServiceContactShape } };
export const AuthModeShape: Rule = { r: { scheme: 1 }, o: { acr: [1] } };
export const FeaturesShape: Rule = { m: [4, 5] };
export const LimitsShape: Rule = {
  o: { maxAttachmentBytes: 3, accept: [1], maxPartBytes: 3, uploadOrigins: [1] },
};
export const ProcedureInfoShape: Rule = { r: { key: 1, title: 1 }, o: { qualification: [1] } };
export const CapabilitiesShape: Shape<Capabilities> = {
  r: {
    contract: ContractInfoShape,
    authority: AuthorityShape,
    auth: [AuthModeShape],
    features: FeaturesShape,
    limits: LimitsShape,
    locales: [1],
  },
  o: { fieldTypes: [1], procedures: [ProcedureInfoShape] },
};
export const OnBehalfOfShape: Rule = { r: { capacity: 1, name: 1 } };
export const SessionShape: Shape<Session> = {
  r: { authenticated: 4 },
  o: { expiresAt: TimestampShape, csrfToken: 1, representations: [OnBehalfOfShape] },
};
export const IdShape: Rule = /^[A-Za-z0-9_-]{1,128}$/;
export const RecordSummaryShape: Rule = {
  r: { id: IdShape, title: 1, procedure: 1 },
  o: { updatedAt: TimestampShape },
};
export const NextCursorShape: Rule = [1, null];
export const RecordPageShape: Shape<RecordPage> = {
  r: { items: [RecordSummaryShape], nextCursor: NextCursorShape },
};
export const ChangeKindShape: Rule = /^(correction|circumstanceChange)$/;
export const ProofRuleShape: Rule = { r: { required: 4 }, o: { kinds: [1], legalBasis: [LegalRefShape] } };
export const ChoiceShape: Rule = { r: { value: 1, label: 1 } };
export const RepeatRuleShape: Rule = 5;
export const FieldShape: Rule = {
  r: { id: 1, type: 1, label: 1, correctable: 1 },
  o: {
    correctableAt: LinkShape,
    owner: OrganisationShape,
    kinds: [ChangeKindShape],
    proof: ProofRuleShape,
    currency: 1,
    choices: [ChoiceShape],
    accept: [1],
    fields: [() => FieldShape],
    repeat: RepeatRuleShape,
    visibleIf: 5,
  },
};
export const FieldValueShape: Rule = {
  r: { state: 1 },
  o: {
    display: 1,
    masked: 4,
    retrievedAt: TimestampShape,
    asOf: PlainDateShape,
    correctableAt: LinkShape,
    correctionId: IdShape,
  },
};
export const FieldPathShape: Rule =
  /^[A-Za-z][A-Za-z0-9_-]{0,63}(\/[A-Za-z0-9_-]{1,128}(\/[A-Za-z][A-Za-z0-9_-]{0,63})?)?$/;
export const RegimeShape: Rule = { r: { id: 1, label: 1 } };
export const FindingConditionShape: Rule = { r: { label: 1 }, o: { deadline: PlainDateShape } };
export const SanctionFindingShape: Rule = {
  r: {
    value: /^(not_applicable|shielded|undetermined|not_shielded)$/,
    codes: [1],
    regime: RegimeShape,
    sources: [LegalRefShape],
  },
  o: { conditions: [FindingConditionShape] },
};
export const MoneyValueShape: Rule = { r: { amount: 1, currency: 1 } };
export const PrincipalFindingShape: Rule = {
  r: { value: /^(none|due|refund|unknown)$/, codes: [1], regime: RegimeShape, sources: [LegalRefShape] },
  o: { amount: MoneyValueShape },
};
export const InterestFindingShape: Rule = {
  r: { value: /^(none|reduced|full|unknown)$/, codes: [1], regime: RegimeShape, sources: [LegalRefShape] },
};
export const RightAndDutyNoticeShape: Rule = { r: { right: 1, duty: 1 }, o: { link: LinkShape } };
export const AssessmentShape: Rule = {
  r: {
    assessedAt: TimestampShape,
    sanction: SanctionFindingShape,
    principal: PrincipalFindingShape,
    interest: InterestFindingShape,
  },
  o: { notice: RightAndDutyNoticeShape },
};
export const ToldShape: Rule = {
  r: { body: OrganisationShape, told: 4 },
  o: { at: TimestampShape, link: LinkShape },
};
export const RecordShape: Shape<HeldRecord> = {
  r: {
    id: IdShape,
    title: 1,
    procedure: 1,
    version: 1,
    formVersion: 1,
    fields: [FieldShape],
    values: { m: FieldValueShape, k: FieldPathShape },
  },
  o: {
    updatedAt: TimestampShape,
    holder: ServiceContactShape,
    legalBasis: [LegalRefShape],
    rightToError: AssessmentShape,
    correctableUntil: PlainDateShape,
    items: { m: [IdShape] },
    told: [ToldShape],
    links: [LinkShape],
    ext: 5,
  },
};
export const PhaseShape: Rule = /^(draft|with_administration|with_user|closed)$/;
export const CorrectionSummaryShape: Rule = {
  r: { id: IdShape, recordId: IdShape, title: 1, phase: PhaseShape, status: 1, createdAt: TimestampShape },
  o: { submittedAt: TimestampShape, deadline: PlainDateShape },
};
export const CorrectionPageShape: Shape<CorrectionPage> = {
  r: { items: [CorrectionSummaryShape], nextCursor: NextCursorShape },
};
export const NoDocumentReasonShape: Rule = { r: { code: 1 } };
export const StatementOfReasonsShape: Rule = { r: { fact: 1, law: [LegalRefShape] } };
export const ChangeOutcomeShape: Rule = {
  r: { result: 1 },
  o: {
    reasons: [StatementOfReasonsShape],
    decidedAt: TimestampShape,
    appliedAt: TimestampShape,
    appliesFrom: PlainDateShape,
    routedTo: RoutingShape,
  },
};
export const ChangeShape: Rule = {
  r: { op: 1 },
  o: {
    kind: ChangeKindShape,
    effectiveDate: PlainDateShape,
    comment: 1,
    attachments: [IdShape],
    noDocumentReason: NoDocumentReasonShape,
    outcome: ChangeOutcomeShape,
  },
};
export const ChangesShape: Rule = { m: ChangeShape, k: FieldPathShape };
export const UploadShape: Rule = { r: { href: 1 }, o: { maxPartBytes: 3, expiresAt: TimestampShape } };
export const AttachmentShape: Shape<Attachment> = {
  r: { id: IdShape, name: 1, mediaType: 1, size: 3, state: 1 },
  o: { path: FieldPathShape, itemId: IdShape, upload: UploadShape },
};
export const ReceiptFormatsShape: Rule = [{ r: { type: 1, href: 1 } }];
export const ReceiptSummaryShape: Rule = {
  r: {
    id: IdShape,
    kind: 1,
    number: 1,
    receivedAt: TimestampShape,
    issuedAt: TimestampShape,
    formats: ReceiptFormatsShape,
  },
};
export const ClockShape: Rule = {
  r: { kind: 1 },
  o: {
    startedAt: TimestampShape,
    suspendedAt: TimestampShape,
    suspendedUntil: PlainDateShape,
    deemedOn: PlainDateShape,
    legalBasis: [LegalRefShape],
  },
};
export const RequestedItemShape: Rule = {
  r: { id: IdShape, label: 1, legalBasis: [LegalRefShape] },
  o: { path: FieldPathShape },
};
export const LapseRuleShape: Rule = { r: { effect: 1, legalBasis: [LegalRefShape] } };
export const AgentShape: Rule = { r: { kind: 1, service: 1 } };
export const ItemsRequestShape: Shape<ItemsRequest> = {
  r: {
    id: IdShape,
    message: 1,
    items: [RequestedItemShape],
    requestedAt: TimestampShape,
    timeLimit: 1,
    deadline: PlainDateShape,
    clockEffect: 1,
  },
  o: { lapse: LapseRuleShape, resolvedAt: TimestampShape, by: AgentShape },
};
export const ItemAnswerInputShape: Rule = {
  o: { comment: 1, attachments: [IdShape], noDocumentReason: NoDocumentReasonShape },
};
export const EffectShape: Rule = {
  r: { kind: 1, label: 1 },
  o: { from: PlainDateShape, until: PlainDateShape, amount: MoneyValueShape, ground: [LegalRefShape] },
};
export const RemedyShape: Rule = {
  r: { kind: 1, label: 1 },
  o: {
    body: OrganisationShape,
    address: 1,
    deadline: PlainDateShape,
    legalBasis: [LegalRefShape],
    link: LinkShape,
  },
};
export const AlgorithmNoticeShape: Rule = { r: { purpose: 1, rights: 1 }, o: { link: LinkShape } };
export const SanctionDecisionShape: Shape<SanctionDecision> = {
  r: { kind: 1, label: 1, reasons: [StatementOfReasonsShape], remedies: [RemedyShape] },
  o: { amount: MoneyValueShape },
};
export const DecisionShape: Rule = {
  r: { outcome: 1, express: 4, decidedAt: TimestampShape },
  o: {
    notifiedAt: TimestampShape,
    reasons: [StatementOfReasonsShape],
    remedies: [RemedyShape],
    effects: [EffectShape],
    told: [ToldShape],
    by: AgentShape,
    algorithmic: AlgorithmNoticeShape,
    sanction: SanctionDecisionShape,
  },
};
export const CorrectionShape: Shape<Correction> = {
  r: {
    id: IdShape,
    recordId: IdShape,
    phase: PhaseShape,
    status: 1,
    version: 1,
    basedOn: 1,
    origin: 1,
    changes: ChangesShape,
    attachments: [AttachmentShape],
    receipts: [ReceiptSummaryShape],
    actions: [1],
    createdAt: TimestampShape,
  },
  o: {
    formVersion: 1,
    qualification: [1],
    rightToError: AssessmentShape,
    clock: ClockShape,
    invitationId: IdShape,
    contests: IdShape,
    contestedBy: IdShape,
    onBehalfOf: OnBehalfOfShape,
    comment: 1,
    itemsRequest: ItemsRequestShape,
    answers: { m: ItemAnswerInputShape, k: IdShape },
    effects: [EffectShape],
    told: [ToldShape],
    routedTo: RoutingShape,
    decision: DecisionShape,
    handledBy: AgentShape,
    updatedAt: TimestampShape,
    submittedAt: TimestampShape,
    draftExpiresAt: TimestampShape,
    answerExpectedOn: PlainDateShape,
    refreshAfterSeconds: 3,
    links: [LinkShape],
    ext: 5,
  },
};
export const EventShape: Shape<Event> = {
  r: { id: IdShape, at: TimestampShape, type: 1, title: 1 },
  o: {
    message: 1,
    by: AgentShape,
    receiptId: IdShape,
    attachments: [IdShape],
    expectedOn: PlainDateShape,
    legalBasis: [LegalRefShape],
  },
};
export const EventPageShape: Shape<EventPage> = { r: { items: [EventShape], nextCursor: NextCursorShape } };
export const ReceiptIssuerShape: Rule = { r: { name: 1, url: 1 } };
export const SubmittedLineShape: Rule = {
  r: { label: 1, op: 1 },
  o: { path: FieldPathShape, kind: ChangeKindShape, effectiveDate: PlainDateShape, comment: 1 },
};
export const SilenceMentionShape: Rule = {
  r: {
    effect: /^(rejection|acceptance)$/,
    deemedOn: PlainDateShape,
    subjectToCompleteness: true,
    legalBasis: [LegalRefShape],
  },
  o: { remedies: [RemedyShape] },
};
export const SubmittedFileShape: Rule = { r: { name: 1, size: 3 } };
export const MissingItemShape: Rule = {
  r: { label: 1, legalBasis: [LegalRefShape], timeLimit: 1, deadline: PlainDateShape },
  o: { path: FieldPathShape },
};
export const ReceiptShape: Shape<Receipt> = {
  r: {
    id: IdShape,
    kind: 1,
    number: 1,
    issuer: ReceiptIssuerShape,
    receivedAt: TimestampShape,
    issuedAt: TimestampShape,
    isRequest: 4,
    summary: [SubmittedLineShape],
    contentDigest: 1,
    formats: ReceiptFormatsShape,
  },
  o: {
    correctionId: IdShape,
    invitationId: IdShape,
    auditRequestId: IdShape,
    onBehalfOf: OnBehalfOfShape,
    qualification: [1],
    service: ServiceContactShape,
    silence: SilenceMentionShape,
    itemsRequest: ItemsRequestShape,
    attachments: [SubmittedFileShape],
    missingItems: [MissingItemShape],
  },
};
export const InvitationSummaryShape: Rule = {
  r: { id: IdShape, status: 1, title: 1, deadline: PlainDateShape },
  o: { recordId: IdShape },
};
export const InvitationPageShape: Shape<InvitationPage> = {
  r: { items: [InvitationSummaryShape], nextCursor: NextCursorShape },
};
export const InvitationShape: Shape<Invitation> = {
  r: {
    id: IdShape,
    status: 1,
    title: 1,
    reason: 1,
    procedure: 1,
    invitedAt: TimestampShape,
    timeLimit: 1,
    deadline: PlainDateShape,
    effect: 1,
    rightToError: AssessmentShape,
    service: ServiceContactShape,
    actions: [1],
    version: 1,
  },
  o: {
    recordId: IdShape,
    paths: [FieldPathShape],
    effects: [EffectShape],
    by: AgentShape,
    answeredAt: TimestampShape,
    correctionId: IdShape,
    receipts: [ReceiptSummaryShape],
  },
};
export const RichTextShape: Rule = [5];
export const AdviceCardShape: Rule = {
  r: {
    id: 1,
    error: 1,
    advice: RichTextShape,
    administration: 1,
    cover: 1,
    validFrom: PlainDateShape,
    reviewBy: PlainDateShape,
    lastCheckedAt: PlainDateShape,
  },
  o: {
    warnings: [RichTextShape],
    lifeEvents: [1],
    fields: [1],
    legalBasis: [LegalRefShape],
    validUntil: PlainDateShape,
    links: [LinkShape],
    sheets: [1],
    detect: 5,
  },
};
export const CatalogueInfoShape: Rule = {
  r: { id: 1, version: 1, licence: 1 },
  o: { publisher: OrganisationShape, updatedOn: PlainDateShape },
};
export const AdvicePageShape: Shape<AdvicePage> = {
  r: { items: [AdviceCardShape], nextCursor: NextCursorShape },
  o: { catalogue: CatalogueInfoShape },
};
export const FrequentErrorPageShape: Shape<FrequentErrorPage> = {
  r: { items: [5], nextCursor: NextCursorShape, suppression: 5 },
};
export const ErrorSignalReceiptShape: Shape<ErrorSignalReceipt> = { r: { accepted: 3, dropped: 3 } };
