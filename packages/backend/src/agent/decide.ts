import type { ChangeDecision, Changes, DecisionCreate, FieldPath } from '@bonne-foi/contract';
import { datedRemedies, parisDay, toTimestamp } from '@bonne-foi/law';
import { closeRecordMarks, heldOf } from '../corrections/dossier.ts';
import type { Dossier } from '../corrections/dossier.ts';
import { next, phaseOf } from '../corrections/transitions.ts';
import type { Status } from '../corrections/transitions.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { submittedLines } from '../receipts/submitted-lines.ts';
import { applyChanges } from '../records/apply-changes.ts';
import type { AppliedValue } from '../records/apply-changes.ts';
import type { Held, HeldValue } from '../records/held.ts';
import { putHeld } from '../records/record-store.ts';
import { actorOf, agentShown, answerCase, perform } from './case-acts.ts';
import { caseVersion, presentCase, requireCase, requireCaseAct } from './case-store.ts';
import { at, isDisclosure, toJson, toList, unlawful } from './lawful.ts';

/** Decides, change by change: accepted values are applied and journalled in the same transaction (AGT-16). */
export const decideCase = define({
  body: 'DecisionCreate',
  find: (call: Call) => requireCase(call),
  version: caseVersion,
  view: async (dossier, call) => presentCase(call, dossier),
  state: (dossier, call) => requireCaseAct(dossier, 'decide', call),
  async check(body, dossier) {
    requireLawfulDecision(body, dossier);
    return Object.keys(toJson(toJson(body)['changes']))
      .filter((path) => !Object.hasOwn(dossier.row.changes, path))
      .map((path) => at(`/changes/${toPointer(path)}`, 'unknown-field'));
  },
  async run(dossier, body, call) {
    const held = await heldOf(call, dossier);
    const moment = toTimestamp(call.now);
    const { held: moved, applied } = applyChanges(
      held,
      dossier.procedure,
      acceptedOf(dossier.row.changes, body),
      {
        at: moment,
        on: parisDay(call.now),
        createId: call.service.createId,
      },
    );
    const disputed = withDisputes(moved, dossier.row.changes, body);
    if (disputed !== held) await putHeld(call.tx, disputed);
    const saved = await perform(call, dossier, actOf(call, dossier, body, held, applied));
    await closeRecordMarks(call, saved);
    return answerCase(call, saved);
  },
});

/** What a decision owes to the person: an answer to all, reasons, remedies, a signature. */
function requireLawfulDecision(body: unknown, { row, procedure }: Dossier): void {
  const { changes, signatory, remedies, principal, algorithmic } = toJson(body);
  const decided = toJson(changes);
  const left = Object.keys(row.changes).filter((path) => !Object.hasOwn(decided, path));
  if (left.length > 0) {
    throw unlawful(
      'decision-incomplete',
      left.map((path) => at(`/changes/${toPointer(path)}`)),
    );
  }
  const refused = Object.entries(decided).filter(([, change]) => toJson(change)['result'] === 'refused');
  const mute = refused.filter(([, change]) => toList(toJson(change)['reasons']).length === 0);
  if (mute.length > 0) {
    throw unlawful(
      'reasons-required',
      mute.map(([path]) => at(`/changes/${toPointer(path)}/reasons`)),
    );
  }
  const isAdverse = refused.length > 0 || toJson(principal)['value'] === 'due';
  if (isAdverse && toList(remedies).length === 0) throw unlawful('remedies-required', [at('/remedies')]);
  if (!isDisclosure(signatory)) throw unlawful('signatory-required', [at('/signatory')]);
  if (procedure.handling.algorithm === true && algorithmic === undefined) {
    throw unlawful('algorithm-notice-required', [at('/algorithmic')]);
  }
}

function toPointer(path: string): string {
  return /^[\w/-]{1,256}$/.test(path) ? path.replaceAll('~', '~0').replaceAll('/', '~1') : '*';
}

function acceptedOf(changes: Changes, { changes: decided }: DecisionCreate): Changes {
  return Object.fromEntries(Object.entries(changes).filter(([path]) => decided[path]?.result === 'accepted'));
}

/** The person's own words stay beside a value whose correction was refused. */
function withDisputes(held: Held, changes: Changes, { changes: decided }: DecisionCreate): Held {
  const words = Object.entries(changes).filter(
    ([path, { comment }]) =>
      decided[path]?.result === 'refused' && comment !== undefined && Object.hasOwn(held.values, path),
  );
  if (words.length === 0) return held;
  const disputes = words.map(([path, { comment = '' }]): [FieldPath, HeldValue] => [
    path,
    { state: 'declared', ...held.values[path], dispute: comment.slice(0, 1000) },
  ]);
  return {
    ...held,
    values: { ...held.values, ...Object.fromEntries(disputes) },
    revision: held.revision + 1,
  };
}

function actOf(
  call: Call,
  dossier: Dossier,
  body: DecisionCreate,
  before: Held,
  applied: readonly AppliedValue[],
): Parameters<typeof perform>[2] {
  const { row, procedure } = dossier;
  const moment = toTimestamp(call.now);
  const status = next(row.status, 'decide', statusOf(Object.values(body.changes)));
  const by = agentShown(body.signatory);
  const lines = new Map(submittedLines(row.changes, before, procedure).map((line) => [line.path, line]));
  const outcomes = Object.entries(row.changes).map(([path, change]): [FieldPath, Changes[string]] => {
    const decision = body.changes[path] ?? { result: 'no_change_needed' };
    const line = lines.get(path);
    const isApplied = decision.result === 'accepted' && (change.op === 'set' || change.op === 'clear');
    const outcome = {
      ...decision,
      decidedAt: moment,
      ...(isApplied && { appliedAt: moment }),
      ...(isApplied && line?.before !== undefined && { before: line.before }),
      ...(isApplied && line?.after !== undefined && { after: line.after }),
    };
    return [path, { ...change, outcome }];
  });
  const { reasons, remedies, effects, told, algorithmic } = body;
  const ground = [...Object.values(body.changes), { reasons }]
    .flatMap((one) => one.reasons ?? [])
    .flatMap(({ law }) => law)
    .slice(0, 10);
  return {
    changes: {
      status,
      phase: phaseOf[status],
      changes: Object.fromEntries(outcomes),
      assessedAt: moment,
      decision: {
        outcome: status,
        express: true,
        decidedAt: moment,
        notifiedAt: moment,
        ...(reasons !== undefined && { reasons }),
        ...(remedies !== undefined && { remedies: datedRemedies(remedies, parisDay(moment)) }),
        ...(effects !== undefined && { effects }),
        ...(told !== undefined && { told }),
        ...(algorithmic !== undefined && { algorithmic }),
        by,
      },
      effects: effects ?? [],
      ...(told !== undefined && { told }),
      ...(row.itemsRequest !== undefined &&
        row.itemsRequest.resolvedAt === undefined && {
          itemsRequest: { ...row.itemsRequest, resolvedAt: moment, resolution: 'decided' },
        }),
    },
    entries: [
      ...applied.map((value) => ({ actor: actorOf(call, dossier), act: 'value_applied', ...value })),
      {
        actor: actorOf(call, dossier),
        act: 'decided',
        note: status,
        ...(ground.length > 0 && { ground }),
      },
    ],
    event: { type: 'decision', status, title: titles[status] ?? 'Le service a répondu.', by },
  };
}

const titles: { readonly [status in Status]?: string } = {
  accepted: 'Votre correction est prise en compte.',
  partially_accepted: 'Votre correction est prise en compte en partie.',
  refused: 'Votre correction est refusée.',
};

function statusOf(decisions: readonly ChangeDecision[]): Status {
  if (decisions.every(({ result }) => result === 'accepted' || result === 'no_change_needed'))
    return 'accepted';
  return decisions.every(({ result }) => result === 'refused') ? 'refused' : 'partially_accepted';
}
