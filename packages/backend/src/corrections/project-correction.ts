import type { Attachment, Correction, CorrectionSummary, Qualification } from '@bonne-foi/contract';
import { withoutMemory } from '@bonne-foi/law';
import type { AnnouncedFeatures } from '../discovery/features.ts';
import { assessCorrection } from '../law/assessment.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { toNotice } from '../records/project-record.ts';
import { actionsOf } from './actions.ts';
import { correctionVersion } from './correction-row.ts';
import type { CorrectionRow } from './correction-row.ts';

/** Seconds before it is worth asking again, by phase; none once closed. */
const refreshAfter = { draft: 60, with_administration: 3600, with_user: 900, closed: undefined } as const;

/** A correction as its person sees it. Member by member: nothing of the case file can slip through (AUTH-9). */
export function projectCorrection(
  row: CorrectionRow,
  procedure: Procedure,
  attachments: readonly Attachment[],
  features: AnnouncedFeatures,
  now: Date,
): Correction {
  const isSent = row.submittedAt !== undefined;
  const refresh = refreshAfter[row.phase];
  const optional = defined({
    clock: row.clock,
    invitationId: row.invitationId,
    contests: row.contests,
    contestedBy: row.contestedBy,
    remedy: row.remedy,
    onBehalfOf: row.onBehalfOf,
    comment: row.comment,
    itemsRequest: row.itemsRequest,
    routedTo: row.routedTo,
    decision: row.decision && { ...row.decision, ...defined({ sanction: row.sanction }) },
    handledBy: row.handledBy,
    submittedAt: row.submittedAt,
    answerExpectedOn: row.phase === 'closed' ? undefined : row.answerExpectedOn,
    draftExpiresAt: row.phase === 'draft' ? row.draftExpiresAt : undefined,
    refreshAfterSeconds: refresh,
    qualification: isSent ? [...procedure.qualification] : undefined,
    ext: row.ext,
  });
  return withoutMemory({
    id: row.id,
    recordId: row.recordId,
    procedure: row.procedure,
    phase: row.phase,
    status: row.status,
    version: correctionVersion(row),
    basedOn: row.basedOn,
    formVersion: row.formVersion,
    origin: row.origin,
    rightToError: { ...assessCorrection(row, procedure, now), notice: toNotice(procedure) },
    changes: row.changes,
    answers: { ...row.answers },
    attachments: [...attachments],
    receipts: [...row.receipts],
    effects: [...row.effects],
    told: [...row.told],
    actions: actionsOf(row, features),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    ...optional,
  });
}

/** A correction in a list. */
export function summariseCorrection(row: CorrectionRow): CorrectionSummary {
  return {
    id: row.id,
    recordId: row.recordId,
    title: row.title,
    phase: row.phase,
    status: row.status,
    createdAt: row.createdAt,
    ...defined({
      number: row.receipts[0]?.number,
      submittedAt: row.submittedAt,
      deadline: row.phase === 'with_user' ? row.itemsRequest?.deadline : undefined,
    }),
  };
}

/** Whether silence and remedies must be spoken of: a request is among what the send is in law. */
export function isRequest(qualification: readonly Qualification[]): boolean {
  return qualification.some((one) => !['declaration', 'information'].includes(one));
}

/** The members that are there. */
export function defined<T extends object>(members: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  // Entries that are undefined are left out, so that what remains has the narrower type.
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}
