import type { SanctionCreate, SanctionDecision } from '@bonne-foi/contract';
import { datedRemedies, isOver, parisDay } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import type { Dossier } from '../corrections/dossier.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import type { ProblemError } from '../http/problem.ts';
import type { InvitationRow } from '../invitations/invitation-store.ts';
import { addToJournal } from '../journal/journal.ts';
import type { Transaction } from '../store/store.ts';
import { actorOf, agentShown, perform } from './case-acts.ts';
import { caseVersion, presentCase, requireCase, requireCaseAct } from './case-store.ts';
import { at, toJson, toList, unlawful } from './lawful.ts';
import { grounds, isBarred } from './shield-law.ts';
import { shieldWords } from './shield-words.ts';

/** Sanctions that are neither pecuniary nor take away a benefit: L123-1 does not cover them. */
const uncovered = new Set(['warning']);

/**
 * Records a sanction. Against a good-faith error that was or may be put right it is impossible without a ground that
 * lifts the shield and agrees with the facts (CRPA L123-1, L123-2); refusals are journalled too (AGT-8 to AGT-12).
 */
export const recordSanction = define({
  body: 'SanctionCreate',
  find: (call: Call) => requireCase(call),
  version: caseVersion,
  view: async (dossier, call) => presentCase(call, dossier),
  state: (dossier, call) => requireCaseAct(dossier, 'sanction', call),
  async check(body, dossier, call) {
    const refusal = await findRefusal(body, dossier, call);
    if (refusal !== undefined) throw refusal;
    return [];
  },
  async run(dossier, body, call) {
    const sanction = sanctionOf(body, call);
    await perform(call, dossier, {
      changes: { sanction },
      entries: [
        {
          actor: actorOf(call, dossier),
          act: 'sanctioned',
          ground: [body.shieldLiftedBy.article, ...body.legalBasis].slice(0, 10),
          note: body.shieldLiftedBy.ground,
        },
      ],
      event: {
        type: 'decision',
        title: body.label,
        by: agentShown(body.signatory),
        legalBasis: body.legalBasis,
      },
    });
    return { status: 201, body: sanction };
  },
});

function sanctionOf(
  { kind, label, amount, reasons, remedies }: SanctionCreate,
  { now }: Call,
): SanctionDecision {
  return {
    kind,
    label,
    ...(amount !== undefined && { amount }),
    reasons,
    remedies: datedRemedies(remedies, parisDay(now)),
  };
}

async function findRefusal(body: unknown, dossier: Dossier, call: Call): Promise<ProblemError | undefined> {
  const { kind, shieldLiftedBy, hearing } = toJson(body);
  const isCovered = typeof kind !== 'string' || !uncovered.has(kind);
  const record = (tx: Transaction): Promise<void> => journalRefusal(tx, dossier.row.id, dossier, call);
  const unshielded = isCovered ? await findShield(toJson(shieldLiftedBy), dossier, call, kind) : undefined;
  if (unshielded !== undefined) {
    const detail = shieldWords(toJson(shieldLiftedBy)['ground']);
    return unlawful(unshielded.code, [at(unshielded.pointer)], { record, detail });
  }
  const { observationsUntil, observationsReceivedAt } = toJson(hearing);
  const wasHeard = observationsReceivedAt !== undefined;
  const isTimeOver = typeof observationsUntil === 'string' && isOver(observationsUntil, call.now);
  if (wasHeard || isTimeOver) return undefined;
  return unlawful('prior-hearing-required', [at('/hearing/observationsUntil', 'min')], { record });
}

interface Shield {
  readonly code: 'shield-not-lifted' | 'invitation-required' | 'bad-faith-not-established';
  readonly pointer: string;
}

const shielded: Shield = { code: 'shield-not-lifted', pointer: '/shieldLiftedBy' };

/** What keeps the shield up, if anything: a ground without what it must name, or one that the law does not accept here. */
async function findShield(
  lifting: { readonly [name: string]: unknown },
  dossier: Dossier,
  call: Call,
  kind: unknown,
): Promise<Shield | undefined> {
  const unnamed = await findUnnamed(lifting, dossier, call);
  const ground = grounds.find((one) => one === lifting['ground']);
  if (unnamed !== undefined || ground === undefined) return unnamed ?? shielded;
  const id = lifting['invitationId'] ?? dossier.row.invitationId;
  const invitation = typeof id === 'string' ? await call.tx.get<InvitationRow>('invitations', id) : undefined;
  const isTheirs = invitation?.owner === dossier.row.owner;
  const claimed = { ground, kind, invitation: isTheirs ? invitation.body : undefined };
  return isBarred(dossier.row, dossier.procedure, claimed, call.now) ? shielded : undefined;
}

/** What the ground has to name, and does not: facts, earlier cases, an invitation, an article. */
async function findUnnamed(
  lifting: { readonly [name: string]: unknown },
  { row }: Dossier,
  call: Call,
): Promise<Shield | undefined> {
  const { facts } = row.internal;
  switch (lifting['ground']) {
    case 'bad_faith':
    case 'fraud':
      return toList(lifting['reasons']).length > 0
        ? undefined
        : { code: 'bad-faith-not-established', pointer: '/shieldLiftedBy/reasons' };
    case 'not_first_time': {
      if (facts.clericalError === true) return shielded;
      const earlier = await Promise.all(
        toList(lifting['earlierCaseIds']).map((id) => call.tx.get<CorrectionRow>('corrections', String(id))),
      );
      const areReal = earlier.every(
        (found) =>
          found?.owner === row.owner &&
          found.body.procedure === row.procedure &&
          found.id !== row.id &&
          (found.body.submittedAt ?? '9') < (row.submittedAt ?? ''),
      );
      return earlier.length > 0 && areReal ? undefined : shielded;
    }
    case 'deadline_missed':
    case 'not_regularised': {
      const invitation = await call.tx.get<InvitationRow>('invitations', String(lifting['invitationId']));
      if (invitation?.owner !== row.owner || invitation.body.recordId !== row.recordId) {
        return { code: 'invitation-required', pointer: '/shieldLiftedBy/invitationId' };
      }
      const { deadline } = invitation.body;
      const wasInTime = row.submittedAt !== undefined && parisDay(row.submittedAt) <= deadline;
      return isOver(deadline, call.now) && !wasInTime ? undefined : shielded;
    }
    case 'excluded_eu_law':
    case 'excluded_health_safety_environment':
    case 'excluded_contract':
    case 'excluded_regulator':
    case 'special_regime':
      return toJson(lifting['article'])['article'] === undefined ? shielded : undefined;
    default:
      return shielded;
  }
}

/** The refusal has its line in the journal, although the act is undone. */
async function journalRefusal(tx: Transaction, id: string, dossier: Dossier, call: Call): Promise<void> {
  const found = await tx.get<CorrectionRow>('corrections', id);
  if (found === undefined) return;
  const row = await addToJournal({ ...call, tx }, found.body, [
    { actor: actorOf(call, dossier), act: 'sanction_refused', ground: [{ text: 'CRPA', article: 'L123-1' }] },
  ]);
  await tx.put('corrections', { ...found, body: row });
}
