import type { Phase } from '@bonne-foi/contract';
import { parisDay, toTimestamp } from '@bonne-foi/law';
import { fieldErrorDetail } from '../http/field-error-words.ts';
import { define } from '../http/handler.ts';
import { ProblemError } from '../http/problem.ts';
import { listPage } from '../http/paging.ts';
import { addToJournal } from '../journal/journal.ts';
import { actionsOf } from './actions.ts';
import { correctionVersion, revised } from './correction-row.ts';
import type { CorrectionRow } from './correction-row.ts';
import { eraseBytes, eraseDraft } from './erase-draft.ts';
import {
  addEvent,
  closeRecordMarks,
  filesOf,
  isExpired,
  opened,
  present,
  requireOwn,
  save,
} from './dossier.ts';
import { summariseCorrection } from './project-correction.ts';
import { next, phaseOf } from './transitions.ts';
import { requireAct } from './update-correction.ts';

const phases: readonly Phase[] = ['draft', 'with_administration', 'with_user', 'closed'];

/** Corrections of the person, newest first. */
export const listCorrections = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const wanted = call.query.get('phase')?.split(',');
    if (wanted?.some((phase) => !phases.some((known) => known === phase)) === true) {
      throw new ProblemError('invalid-request');
    }
    const recordId = call.query.get('recordId');
    const page = await listPage<CorrectionRow>(call, {
      kind: 'corrections',
      query: { owner: call.principal.subject, order: 'newest' },
      filters: { recordId, phase: wanted?.join(',') ?? null },
      async read(row) {
        if (isExpired(row.body, call.now)) return undefined;
        const { row: settled } = await opened(call, row);
        if (recordId !== null && settled.recordId !== recordId) return undefined;
        return wanted?.includes(settled.phase) === false ? undefined : summariseCorrection(settled);
      },
    });
    return { status: 200, body: page };
  },
});

/** One correction. */
export const getCorrection = define({
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  version: ({ row }) => correctionVersion(row),
  run: async (dossier, _body, call) => ({ status: 200, body: await present(call, dossier) }),
});

/** Discards a draft that was never sent. */
export const discardCorrection = define({
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  version: ({ row }) => correctionVersion(row),
  view: (dossier, call) => present(call, dossier),
  state: (dossier, call) => requireAct(dossier, 'discard', call),
  async run({ row }, _body, call) {
    const keys = await eraseDraft(call.tx, row.id);
    return { status: 204, afterwards: () => eraseBytes(call.service, keys) };
  },
});

/** Withdraws what was sent; the duty to report remains, and the answer says so (LIFE-10). */
export const withdrawCorrection = define({
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  version: ({ row }) => correctionVersion(row),
  view: (dossier, call) => present(call, dossier),
  state: (dossier, call) => requireAct(dossier, 'withdraw', call),
  async run(dossier, _body, call) {
    const at = toTimestamp(call.now);
    const status = next(dossier.row.status, 'withdraw');
    const row = revised(dossier.row, at, {
      status,
      phase: phaseOf[status],
      effects: [
        {
          kind: 'duty_remains',
          label: 'Votre correction est retirée. Ce qui est faux ou a changé reste à signaler.',
          from: parisDay(call.now),
        },
      ],
    });
    const journalled = await addToJournal(call, row, [
      { actor: { kind: 'user' }, act: 'withdrawn', channel: 'online' },
    ]);
    const saved = await save(call, { ...dossier, row: journalled });
    await addEvent(call, saved, {
      type: 'status',
      status,
      title: 'Vous avez retiré votre correction.',
      byUser: true,
    });
    await closeRecordMarks(call, saved);
    return { status: 200, headers: { ETag: correctionVersion(row) }, body: await present(call, saved) };
  },
});

/** The timeline, oldest first. */
export const listEvents = define({
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  async run({ row }, _body, call) {
    const accept = call.headers.get('Accept') ?? '*/*';
    if (!/application\/(json|\*)|\*\/\*/.test(accept)) throw new ProblemError('not-acceptable');
    const page = await listPage<object>(call, {
      kind: 'events',
      query: { scope: row.id, order: 'oldest' },
      filters: {},
      read: async ({ body }) => body,
    });
    return { status: 200, body: page };
  },
});

/** A message to the service: an event, not a submission. */
export const postMessage = define({
  body: 'MessageCreate',
  find: (call) => requireOwn(call, call.parameters['correctionId'] ?? ''),
  async state(dossier, call) {
    if (actionsOf(dossier.row, call.service.features).includes('message')) return;
    throw new ProblemError('invalid-transition', { current: await present(call, dossier) });
  },
  async check(body, { row }, call) {
    // Only this member is read; the schema tells of the others.
    const { attachments = [] } = body as { attachments?: unknown };
    const files = await filesOf(call, row.id);
    const ready = new Set<unknown>(files.filter(({ state }) => state === 'ready').map(({ id }) => id));
    if (!Array.isArray(attachments) || attachments.every((id) => ready.has(id))) return [];
    return [{ pointer: '/attachments', code: 'unknown-field', detail: fieldErrorDetail('unknown-field') }];
  },
  async run(dossier, body, call) {
    const row = await addToJournal(call, dossier.row, [
      { actor: { kind: 'user' }, act: 'message_received', channel: 'online' },
    ]);
    await save(call, { ...dossier, row });
    const event = await addEvent(call, dossier, {
      type: 'message',
      title: 'Votre message',
      message: body.message,
      byUser: true,
      ...(body.attachments !== undefined && { attachments: body.attachments }),
    });
    return { status: 201, body: event };
  },
});
