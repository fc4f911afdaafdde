import type { ItemsRequest } from '@bonne-foi/contract';
import {
  addDuration,
  clockEffect,
  isUsableDuration,
  parisDay,
  resumeClock,
  suspendClock,
  toTimestamp,
} from '@bonne-foi/law';
import { heldOf } from '../corrections/dossier.ts';
import { next, phaseOf } from '../corrections/transitions.ts';
import { define } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { actorOf, perform, speakerOf } from './case-acts.ts';
import { presentCase, requireCase, requireCaseAct } from './case-store.ts';
import { at as placed, requireGrounds, unlawful } from './lawful.ts';
import { onCase } from './on-case.ts';

/** Asks for what is missing: one request at most, a legal ground for each item, a time that suspends the clock. */
export const requestItems = define({
  ...onCase,
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
      throw unlawful('time-limit-invalid', [placed('/timeLimit', 'min')]);
    }
    return [];
  },
  async run(dossier, body, call) {
    const { row, procedure } = dossier;
    if (body.lapse !== undefined) throw new ProblemError('lapse-not-allowed');
    const at = toTimestamp(call.now);
    const deadline = addDuration(parisDay(call.now), body.timeLimit);
    const status = next(row.status, 'request_items');
    // The ground of each item was required: a law or regulation asks for it (L114-5).
    const lawful = {
      nature: body.nature === 'formal_defect' ? 'formal_defect' : 'incomplete_file',
      areRequiredByText: true,
    } as const;
    const continues = body.continues ?? procedure.handling.continuesMeanwhile;
    const request: ItemsRequest = {
      id: `req_${call.service.createId()}`,
      message: body.message,
      nature: body.nature,
      items: body.items.map((item) => ({ id: `itm_${call.service.createId()}`, ...item })),
      requestedAt: at,
      timeLimit: body.timeLimit,
      deadline,
      clockEffect: row.clock === undefined ? 'none' : clockEffect(row.clock, lawful),
      ...(continues !== undefined && { continues }),
      by: speakerOf(dossier),
    };
    await perform(call, dossier, {
      changes: {
        status,
        phase: phaseOf[status],
        itemsRequest: request,
        answers: {},
        ...(row.clock !== undefined && { clock: suspendClock(row.clock, { at, deadline, ...lawful }) }),
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
  ...onCase,
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
        ...(row.clock !== undefined && { clock: resumeClock(row.clock, { at, how: 'cancelled' }) }),
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
