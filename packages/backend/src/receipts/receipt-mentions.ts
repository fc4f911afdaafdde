import { datedRemedies, missingMentions, requireMentions, startClock } from '@bonne-foi/law';
import type { Mention, MentionFacts, ReceiptContent } from '@bonne-foi/law';
import type { Clock, SilenceMention } from '@bonne-foi/contract';
import { isRequest } from '../corrections/project-correction.ts';
import type { Procedure } from '../procedures/procedure.ts';

const attestation =
  'Si l’administration ne répond pas à cette date, votre demande est acceptée. Vous pourrez demander une attestation (article L232-3 du code des relations entre le public et l’administration).';

/** What silence means on a request, with remedies or the attestation (CRPA R112-11-1). */
export function silenceOf(
  { remedies, qualification }: Procedure,
  clock: Clock | undefined,
): SilenceMention | undefined {
  if (!isRequest(qualification) || clock?.deemedOn === undefined || clock.legalBasis === undefined)
    return undefined;
  const common = {
    deemedOn: clock.deemedOn,
    subjectToCompleteness: true as const,
    ...(clock.timeLimit !== undefined && { timeLimit: clock.timeLimit }),
    legalBasis: [...clock.legalBasis],
  };
  return clock.kind === 'silence_means_acceptance'
    ? { ...common, effect: 'acceptance', attestation }
    : { ...common, effect: 'rejection', remedies: datedRemedies(remedies, clock.deemedOn) };
}

/** What decides the mentions of an acknowledgement. Towards an acceptance, no date exists before the file is complete. */
function factsOf(content: ReceiptContent, isOfRequest: boolean, clock: Clock | undefined): MentionFacts {
  const isUnstarted = clock?.kind === 'silence_means_acceptance' && clock.startedAt === undefined;
  const effect = content.silence?.effect;
  return {
    receipt: 'acknowledgement',
    isRequest: isOfRequest && !isUnstarted,
    ...(effect !== undefined && { silence: effect }),
    tellsMissingItems: (content.missingItems ?? []).length > 0,
  };
}

/** Lets an acknowledgement through that says all that the law asks of it. @throws ReceiptMentionsError. */
export function requireReceiptMentions(
  procedure: Procedure,
  content: ReceiptContent,
  isOfRequest: boolean,
  clock: Clock | undefined,
): void {
  requireMentions(factsOf(content, isOfRequest, clock), content, procedure.key);
}

/** What a receipt of a procedure says of the procedure itself, for a send of some day. */
function sampleOf(procedure: Procedure): { readonly content: ReceiptContent; readonly clock: Clock } {
  const receivedAt = '2026-01-05T09:00:00.000Z';
  const clock = startClock(procedure.clock, {
    firstReceivedAt: receivedAt,
    competentReceivedAt: receivedAt,
  });
  const silence = silenceOf(procedure, clock);
  return {
    clock,
    content: { receivedAt, service: procedure.holder, ...(silence !== undefined && { silence }) },
  };
}

/** Mentions that every receipt of a procedure would lack: a fault of the procedure, found before anybody sends. */
export function lackingMentions(procedure: Procedure): Mention[] {
  const { content, clock } = sampleOf(procedure);
  return missingMentions(factsOf(content, isRequest(procedure.qualification), clock), content);
}

/** Refuses a procedure whose receipts could not be issued. @throws ReceiptMentionsError naming all that they lack. */
export function requireLawfulReceipts(procedure: Procedure): void {
  const { content, clock } = sampleOf(procedure);
  requireReceiptMentions(procedure, content, isRequest(procedure.qualification), clock);
}
