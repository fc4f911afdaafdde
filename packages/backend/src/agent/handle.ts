import type { Agent, ItemsRequest } from '@bonne-foi/contract';
import { addEvent, closeRecordMarks, heldOf, save } from '../corrections/dossier.ts';
import { isRequest } from '../corrections/project-correction.ts';
import { next, phaseOf } from '../corrections/transitions.ts';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import type { Call } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { addToJournal } from '../journal/journal.ts';
import { addDuration, isUsableDuration, parisDay, toTimestamp } from '../law/calendar.ts';
import { clockEffect, resumeClock, suspendClock } from '../law/silence.ts';
import { actorOf, agentShown, answerCase, perform, speakerOf } from './case-acts.ts';
import { caseVersion, presentCase, requireCase, requireCaseAct } from './case-store.ts';
import { requireDisclosure, requireGrounds } from './lawful.ts';

const common = {
  find: (call: Call) => requireCase(call),
  version: caseVersion,
  view: async (dossier: Awaited<ReturnType<typeof requireCase>>, call: Call) => presentCase(call, dossier),
};

/** Takes charge, by name or by reference (L111-2). A colleague's case needs `takeOver`. */
export const takeCharge = define({
  ...common,
  body: 'Assignment',
  async state(dossier, call) {
    await requireCaseAct(dossier, 'take_charge', call);
  },
  async check(body) {
    requireDisclosure(body, 'disclosure');
    return [];
  },
  async run(dossier, body, call) {
    const { row } = dossier;
    const { assignee } = row.internal;
    if (assignee !== undefined && assignee.subject !== call.principal.subject && body.takeOver !== true) {
      throw new ProblemError('case-assigned-to-other', { current: await presentCase(call, dossier) });
    }
    const status = next(row.status, 'take_charge');
    const shown = agentShown(body.disclosure);
    const saved = await perform(call, dossier, {
      changes: {
        status,
        phase: phaseOf[status],
        handledBy: shown,
        internal: {
          ...row.internal,
          revision: row.internal.revision + 1,
          disclosure: body.disclosure,
          assignee: {
            subject: call.principal.subject,
            agent: realAgent(call, dossier),
            since: toTimestamp(call.now),
          },
        },
      },
      entries: [
        {
          actor: actorOf(call, dossier),
          act: 'assigned',
          ...(body.disclosure.mode === 'anonymised' && { note: body.disclosure.ground }),
        },
      ],
      event: { type: 'status', status, title: 'Un agent examine votre correction.', by: shown },
    });
    return answerCase(call, saved);
  },
});

function realAgent({ principal }: Call, { procedure }: Awaited<ReturnType<typeof requireCase>>): Agent {
  const { displayName } = principal;
  return {
    kind: 'person',
    service: procedure.holder.name,
    ...(displayName !== undefined && { name: displayName }),
  };
}

/** Asks for what is missing: one request at most, a legal ground for each item, a time that suspends the clock. */
export const requestItems = define({
  ...common,
  body: 'ItemsRequestCreate',
  async state(dossier, call) {
    if (dossier.row.status === 'awaiting_user') {
      throw new ProblemError('items-request-open', { current: await presentCase(call, dossier) });
    }
    await requireCaseAct(dossier, 'request_items', call);
  },
  async check(body, dossier, call) {
    requireGrounds(body, dossier, await heldOf(call, dossier));
    // Only this member is read; the schema tells of the others.
    const { timeLimit } = body as { timeLimit?: unknown };
    if (typeof timeLimit === 'string' && !isUsableDuration(parisDay(call.now), timeLimit)) {
      throw new ProblemError('time-limit-invalid', {
        errors: [{ pointer: '/timeLimit', code: 'min', detail: fieldErrorDetail('min') }],
      });
    }
    return [];
  },
  async run(dossier, body, call) {
    const { row, procedure } = dossier;
    if (body.lapse !== undefined) throw new ProblemError('lapse-not-allowed');
    const at = toTimestamp(call.now);
    const deadline = addDuration(parisDay(call.now), body.timeLimit);
    const status = next(row.status, 'request_items');
    const continues = body.continues ?? procedure.handling.continuesMeanwhile;
    const request: ItemsRequest = {
      id: `req_${call.service.createId()}`,
      message: body.message,
      nature: body.nature,
      items: body.items.map((item) => ({ id: `itm_${call.service.createId()}`, ...item })),
      requestedAt: at,
      timeLimit: body.timeLimit,
      deadline,
      clockEffect: row.clock === undefined ? 'none' : clockEffect(row.clock),
      ...(continues !== undefined && { continues }),
      by: speakerOf(dossier),
    };
    await perform(call, dossier, {
      changes: {
        status,
        phase: phaseOf[status],
        itemsRequest: request,
        answers: {},
        ...(row.clock !== undefined && { clock: suspendClock(row.clock, at, deadline) }),
      },
      entries: [
        {
          actor: actorOf(call, dossier),
          act: 'items_requested',
          ground: body.items.flatMap(({ legalBasis }) => legalBasis).slice(0, 10),
        },
      ],
      event: {
        type: 'items_requested',
        status,
        title: 'Le service vous demande des éléments.',
        message: body.message,
        by: speakerOf(dossier),
        expectedOn: deadline,
      },
    });
    return { status: 201, body: request };
  },
});

/** Cancels a request for items: the person is told, the clock runs on. */
export const cancelItemsRequest = define({
  ...common,
  async find(call) {
    const dossier = await requireCase(call);
    if (dossier.row.itemsRequest?.id !== call.parameters['requestId']) throw new ProblemError('not-found');
    return dossier;
  },
  state: (dossier, call) => requireCaseAct(dossier, 'cancel_items_request', call),
  async run(dossier, _body, call) {
    const { row } = dossier;
    const at = toTimestamp(call.now);
    const status = next(row.status, 'cancel_items_request');
    await perform(call, dossier, {
      changes: {
        status,
        phase: phaseOf[status],
        ...(row.itemsRequest !== undefined && {
          itemsRequest: { ...row.itemsRequest, resolvedAt: at, resolution: 'cancelled' },
        }),
        ...(row.clock !== undefined && { clock: resumeClock(row.clock, parisDay(at), at, true) }),
      },
      entries: [{ actor: actorOf(call, dossier), act: 'items_request_cancelled' }],
      event: {
        type: 'status',
        status,
        title: 'Le service n’attend plus rien de vous.',
        by: speakerOf(dossier),
      },
    });
    return { status: 204 };
  },
});

/** Passes the case to the competent service and tells the person; the first date of receipt stays (L114-2, L114-3). */
export const transferCase = define({
  ...common,
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
        internal: {
          ...row.internal,
          revision: row.internal.revision + 1,
          ...(body.paths !== undefined && { transferredPaths: body.paths }),
        },
      },
      entries: [{ actor: actorOf(call, dossier), act: 'transferred', note: service.name }],
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
  ...common,
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
