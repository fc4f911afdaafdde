import { toTimestamp, transferClock } from '@bonne-foi/law';
import type { Clock } from '@bonne-foi/contract';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { addEvent, closeRecordMarks, save } from '../corrections/dossier.ts';
import { isRequest } from '../corrections/project-correction.ts';
import { next, phaseOf } from '../corrections/transitions.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { addToJournal } from '../journal/journal.ts';
import { crpa } from '../procedures/law.ts';
import { acknowledge } from './acknowledge.ts';
import { actorOf, agentShown, answerCase, perform, speakerOf } from './case-acts.ts';
import { presentCase, requireCase, requireCaseAct } from './case-store.ts';
import { requireDisclosure } from './lawful.ts';
import { onCase, realAgent } from './on-case.ts';

/** Takes charge, by name or by reference (L111-2). A colleague's case needs `takeOver`. */
export const takeCharge = define({
  ...onCase,
  body: 'Assignment',
  async state(dossier, call) {
    await requireCaseAct(dossier, 'take_charge', call);
  },
  async check(body) {
    requireDisclosure(body, 'disclosure');
    return [];
  },
  async run(found, body, call) {
    const { assignee } = found.row.internal;
    if (assignee !== undefined && assignee.subject !== call.principal.subject && body.takeOver !== true) {
      throw new ProblemError('case-assigned-to-other', { current: await presentCase(call, found) });
    }
    const dossier = await acknowledge(call, found);
    const { row } = dossier;
    const status = next(row.status, 'take_charge');
    const shown = agentShown(body.disclosure);
    const at = toTimestamp(call.now);
    const saved = await perform(call, dossier, {
      changes: {
        status,
        phase: phaseOf[status],
        handledBy: shown,
        ...(isAwaitedByCompetent(row) && { clock: transferClock(row.clock, at) }),
        internal: {
          ...row.internal,
          revision: row.internal.revision + 1,
          disclosure: body.disclosure,
          assignee: {
            subject: call.principal.subject,
            agent: realAgent(call, dossier),
            since: at,
          },
        },
      },
      entries: [
        {
          actor: actorOf(call, dossier),
          act: 'assigned',
          ground: [crpa.l1112],
          ...(body.disclosure.mode === 'anonymised' && { note: body.disclosure.ground }),
        },
      ],
      event: { type: 'status', status, title: 'Un agent examine votre correction.', by: shown },
    });
    return answerCase(call, saved);
  },
});

/** A transferred case whose acceptance clock waits for the competent service: whoever takes charge has received it. */
function isAwaitedByCompetent(row: CorrectionRow): row is CorrectionRow & { readonly clock: Clock } {
  return (
    row.status === 'transferred' &&
    row.clock?.kind === 'silence_means_acceptance' &&
    row.clock.startedAt === undefined
  );
}

/** Passes the case to the competent service and tells the person; the first date of receipt stays (L114-2, L114-3). */
export const transferCase = define({
  ...onCase,
  body: 'Transfer',
  state: (dossier, call) => requireCaseAct(dossier, 'transfer', call),
  async run(dossier, body, call) {
    const { row } = dossier;
    const { serviceKey } = body;
    const entry = call.service.directory?.find(({ key }) => key === serviceKey);
    if (serviceKey !== undefined && entry === undefined) throw new ProblemError('transfer-not-allowed');
    const at = toTimestamp(call.now);
    const status = next(row.status, 'transfer');
    const service = entry?.contact ?? body.to;
    const saved = await perform(call, dossier, {
      changes: {
        status,
        phase: phaseOf[status],
        routedTo: {
          owner: body.owner ?? service.organisation ?? { name: service.name },
          service,
          reason: body.reason,
          transmitted: true,
          transmittedAt: at,
        },
        handledBy: { kind: 'service', service: service.name, phone: service.phone },
        ...(row.clock !== undefined &&
          body.paths === undefined && {
            // A service of the directory shares this register: it has the case at once.
            clock: transferClock(row.clock, entry === undefined ? undefined : at),
          }),
        internal: {
          ...row.internal,
          revision: row.internal.revision + 1,
          ...(body.paths !== undefined && { transferredPaths: body.paths }),
        },
      },
      entries: [
        { actor: actorOf(call, dossier), act: 'transferred', ground: [crpa.l1142], note: service.name },
      ],
      event: {
        type: 'transferred',
        status,
        title: `Votre correction est transmise à : ${service.name}. Vous n’avez rien à renvoyer.`.slice(
          0,
          300,
        ),
        message: body.reason,
        by: speakerOf(dossier),
      },
    });
    return answerCase(call, saved);
  },
});

/** A message to the person, signed as the agent appears; or a note that stays within the service. */
export const sendAgentMessage = define({
  find: (call: Call) => requireCase(call),
  body: 'AgentMessage',
  async state(dossier, call) {
    await requireCaseAct(dossier, 'message', call);
  },
  async run(dossier, body, call) {
    const at = toTimestamp(call.now);
    const entries = [
      { actor: actorOf(call, dossier), act: body.internal === true ? 'noted' : 'message_sent' },
    ];
    const row = await addToJournal(call, dossier.row, entries);
    if (body.internal !== true) {
      const saved = await save(call, { ...dossier, row });
      const by = speakerOf(dossier);
      const event = await addEvent(call, saved, {
        type: 'message',
        title: 'Message du service',
        message: body.message,
        by,
      });
      return { status: 201, body: event };
    }
    const note = { at, by: realAgent(call, dossier), text: body.message };
    const internal = {
      ...row.internal,
      revision: row.internal.revision + 1,
      notes: [...row.internal.notes, note].slice(-200),
    };
    await save(call, { ...dossier, row: { ...row, internal } });
    return {
      status: 201,
      body: {
        id: `not_${call.service.createId()}`,
        at,
        type: 'message',
        title: 'Note du service',
        message: body.message,
        by: note.by,
      },
    };
  },
});

/** Closes without a decision: not a refusal, and not where a request calls for one (AGT-17). */
export const closeCase = define({
  ...onCase,
  body: 'Closure',
  state: (dossier, call) => requireCaseAct(dossier, 'close', call),
  async run(dossier, body, call) {
    const isDuplicate = body.ground === 'duplicate' && body.duplicateOf !== undefined;
    const isStanding = isRequest(dossier.procedure.qualification) && !isDuplicate;
    if (isStanding) throw new ProblemError('closure-not-allowed');
    const at = toTimestamp(call.now);
    const status = next(dossier.row.status, 'close');
    const by = speakerOf(dossier);
    const saved = await perform(call, dossier, {
      changes: {
        status,
        phase: phaseOf[status],
        decision: { outcome: 'no_action', express: true, decidedAt: at, by },
        ...(body.routedTo !== undefined && { routedTo: body.routedTo }),
      },
      entries: [{ actor: actorOf(call, dossier), act: 'closed', note: body.ground }],
      event: {
        type: 'status',
        status,
        title: 'Votre correction est classée. Ce n’est pas un refus.',
        message: body.message,
        by,
      },
    });
    await closeRecordMarks(call, saved);
    return answerCase(call, saved);
  },
});
