import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isKept } from './transition.ts';
import type { Effect } from './effect.ts';
import type { Act, Answer } from './event.ts';
import type { Failure, FailureCause } from './failure.ts';
import {
  asked,
  audit,
  correction,
  emptyHome,
  invitation,
  Play,
  receiptSummary,
  record,
  sent,
  service,
} from './machine-harness.ts';
import { park } from './shelf.ts';
import type { State } from './state.ts';

const paths = ['nickname', 'income', 'other', 'children/c_1/firstName', 'born', 'nowhere'];
const path = fc.constantFrom(...paths);
const text = fc.string({ maxLength: 12 });
const causes: FailureCause[] = [
  'offline',
  'session',
  'refused',
  'changed',
  'stale',
  'closed',
  'down',
  'lost',
  'gone',
  'contract',
];

/** Everything a person may do, that never throws away what was typed. */
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      path,
      part: fc.constantFrom('input' as const),
      input: text,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('type' as const),
      path,
      part: fc.constantFrom('comment' as const, 'reason' as const),
      input: text,
    }),
  },
  { weight: 8, arbitrary: fc.record({ type: fc.constant('open' as const), path }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('commentWhole' as const), text }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('messageText' as const), text }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('replyText' as const), itemId: fc.constant('itm_1'), text }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('answerText' as const), text }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('auditText' as const),
      part: fc.constant('points' as const),
      text,
    }),
  },
  fc.record({
    type: fc.constant('chooseKind' as const),
    path,
    kind: fc.constantFrom('correction' as const, 'circumstanceChange' as const),
  }),
  fc.record({
    type: fc.constant('type' as const),
    path,
    part: fc.constantFrom('wrongSince' as const, 'effectiveDate' as const),
    input: fc.constant({ day: '1', month: '2', year: '2026' }),
  }),
  fc.record({
    type: fc.constant('excuse' as const),
    path,
    checked: fc.boolean(),
    code: fc.constantFrom('', 'lost'),
    text: fc.constant(''),
  }),
  fc.record({ type: fc.constant('confirm' as const), confirmed: fc.boolean() }),
  fc.constantFrom<Act>(
    { type: 'check' },
    { type: 'submit' },
    { type: 'back' },
    { type: 'retry' },
    { type: 'showRecord' },
    { type: 'showEdits' },
    { type: 'saveForLater' },
    { type: 'resolve' },
    { type: 'follow' },
    { type: 'askAudit' },
    { type: 'sendReply' },
    { type: 'sendMessage' },
    { type: 'withdraw' },
    { type: 'refresh' },
    { type: 'openPanel', panel: 'reply' },
    { type: 'openPanel', panel: 'message' },
    { type: 'openAnswer', panel: 'contest' },
    { type: 'respond', kind: 'contest' },
    { type: 'respond', kind: 'regularise' },
    { type: 'go', target: { kind: 'home' } },
    { type: 'go', target: { kind: 'record', id: 'rec_1' } },
    { type: 'go', target: { kind: 'correction', id: 'cor_1' } },
    { type: 'go', target: { kind: 'invitation', id: 'inv_1' } },
    { type: 'choose', path: 'nickname', choice: 'mine' },
    { type: 'choose', path: 'income', choice: 'another' },
  ),
);

const failure = fc.constantFrom(...causes).map((cause): Failure => ({
  cause,
  code: cause,
  issues: cause === 'refused' ? [{ path: 'nickname', part: 'value', code: 'format' }] : [],
}));

/** What the service may say to an effect: what it should, or a failure. Never a receipt to another effect than a send. */
function answerTo(effect: Effect, after: FailureOrNot): Answer {
  if (after !== undefined) return { type: 'failed', effect, failure: after };
  switch (effect.type) {
    case 'load':
      switch (effect.target.kind) {
        case 'home':
          return { type: 'homeReceived', service, home: emptyHome };
        case 'record':
          return { type: 'recordReceived', service, record, home: emptyHome };
        case 'correction':
          return { type: 'correctionReceived', service, correction: asked(), events: [], record };
        case 'invitation':
          return { type: 'invitationReceived', service, invitation };
        case 'audits':
          return { type: 'auditsReceived', service, requests: [], records: [] };
      }
    case 'askAudit':
      return { type: 'auditAsked', request: audit() };
    case 'compare':
      return {
        type: 'recordCompared',
        record: {
          ...record,
          version: '"rec_1-2"',
          values: { ...record.values, nickname: { state: 'declared', value: 'Z' } },
        },
      };
    case 'saveDraft':
      return { type: 'draftSaved', correction: correction() };
    case 'submit':
      return {
        type: 'submitted',
        correction: sent({ receipts: [receiptSummary, { ...receiptSummary, id: 'rcp_2' }] }),
      };
    case 'discard':
      return { type: 'discarded', id: effect.id };
    case 'withdraw':
      return { type: 'withdrawn', correction: sent({ phase: 'closed' }) };
    case 'message':
      return {
        type: 'messageSent',
        event: { id: 'e', at: '2026-11-21T10:00:00Z', type: 'message', title: 'Message' },
      };
    case 'respond':
      return {
        type: 'responded',
        invitation: { ...invitation, response: effect.body.kind, receipts: [receiptSummary] },
      };
    case 'loadReceipt':
    case 'download':
    case 'detach':
      return { type: 'downloaded' };
    case 'refresh':
      return { type: 'refreshed', correction: asked(), events: [] };
    case 'upload':
      return {
        type: 'uploadFailed',
        fileId: effect.fileId,
        failure: { cause: 'down', code: 'down', issues: [] },
      };
  }
}

type FailureOrNot = Failure | undefined;
type Happening = { readonly act: Act } | { readonly answer: FailureOrNot };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act }) },
  { weight: 2, arbitrary: fc.constant({ answer: undefined }) },
  { weight: 1, arbitrary: fc.record({ answer: failure }) },
);

const acts = (...list: readonly Act[]): readonly Happening[] => list.map((each) => ({ act: each }));

/** Pieces of a sensible journey: chance alone seldom fills a form. */
const errands: readonly (readonly Happening[])[] = [
  [{ answer: undefined }],
  acts(
    { type: 'showRecord' },
    { type: 'open', path: 'nickname' },
    { type: 'type', path: 'nickname', part: 'input', input: 'Cam' },
    { type: 'chooseKind', path: 'nickname', kind: 'correction' },
    { type: 'type', path: 'nickname', part: 'wrongSince', input: { day: '', month: '8', year: '2026' } },
    { type: 'check' },
  ),
  [...acts({ type: 'confirm', confirmed: true }, { type: 'submit' }), { answer: undefined }],
  [...acts({ type: 'go', target: { kind: 'correction', id: 'cor_1' } }), { answer: undefined }],
  [...acts({ type: 'go', target: { kind: 'invitation', id: 'inv_1' } }), { answer: undefined }],
  acts(
    { type: 'replyText', itemId: 'itm_1', text: 'Voici' },
    { type: 'confirm', confirmed: true },
    { type: 'sendReply' },
  ),
  acts({ type: 'choose', path: 'nickname', choice: 'mine' }, { type: 'resolve' }),
];

const story = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: happening.map((each): readonly Happening[] => [each]) },
      { weight: 2, arbitrary: fc.constantFrom(...errands) },
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((pieces) => pieces.flat());

/** Everything typed, wherever it is kept. */
function typedIn(play: Play): Map<string, string> {
  const shelf = park(play.machine.shelf, play.state);
  const found = new Map<string, string>();
  for (const [id, draft] of Object.entries(shelf.drafts)) {
    found.set(`${id} whole`, draft.comment);
    for (const edit of Object.values(draft.edits)) {
      found.set(`${id} ${edit.path} input`, typeof edit.input === 'string' ? edit.input : '');
      found.set(`${id} ${edit.path} comment`, edit.comment);
      found.set(`${id} ${edit.path} reason`, edit.reason);
    }
  }
  for (const [id, follow] of Object.entries(shelf.follows)) {
    found.set(`${id} message`, follow.message);
    for (const [item, reply] of Object.entries(follow.replies)) found.set(`${id} ${item}`, reply.comment);
  }
  for (const [id, answer] of Object.entries(shelf.answers)) found.set(`${id} answer`, answer);
  return found;
}

/** Where a text that was typed now, on this screen, must be found from now on. */
function placeOf(state: State, done: Act): readonly [string, string] | undefined {
  const kept = state.screen === 'failed' ? state.back : isKept(state) ? state : undefined;
  if (kept === undefined) return undefined;
  if ('desk' in kept && kept.screen !== 'sending' && kept.screen !== 'conflict') {
    const { draft, record: held } = kept.desk;
    const key = draft.contests === undefined ? held.id : `${held.id}~${draft.contests}`;
    if (done.type === 'commentWhole') return [`${key} whole`, done.text];
    if (done.type === 'type' && typeof done.input === 'string' && done.path in draft.edits) {
      return [`${key} ${done.path} ${done.part}`, done.input];
    }
  }
  if (kept.screen === 'follow') {
    if (done.type === 'messageText') return [`${kept.correction.id} message`, done.text];
    if (done.type === 'replyText') return [`${kept.correction.id} ${done.itemId}`, done.text];
  }
  return kept.screen === 'invitation' && done.type === 'answerText'
    ? [`${kept.invitation.id} answer`, done.text]
    : undefined;
}

/** Plays a story; `each` looks at every step. */
function tell(
  happenings: readonly Happening[],
  each: (play: Play, did: Act | Answer, before: State) => void,
): void {
  const play = new Play();
  let open: Effect | undefined = { type: 'load', target: { kind: 'record', id: 'rec_1' } };
  for (const it of happenings) {
    let did: Act | Answer;
    if ('act' in it) did = it.act;
    else if (open === undefined) continue;
    else {
      did = answerTo(open, it.answer);
      open = undefined;
    }
    const before = play.state;
    play.do(did);
    open = play.effect ?? open;
    each(play, did, before);
  }
}

const runs = { numRuns: 400 };

describe('any sequence of events', () => {
  it('loses no typed character, until the service has given its receipt or taken the message', () => {
    fc.assert(
      fc.property(story, (happenings) => {
        const expected = new Map<string, string>();
        tell(happenings, (play, did, before) => {
          const act = did as Act;
          const place = placeOf(before, act);
          if (place !== undefined) expected.set(...place);
          // The only two ways out: it reached the service, or the person took it back.
          if (play.state.screen === 'receipt' || did.type === 'messageSent' || did.type === 'resolve')
            expected.clear();
          const found = typedIn(play);
          for (const [where, what] of expected) {
            if (what !== '')
              assert.equal(found.get(where), what, `${where} on ${play.state.screen} after ${did.type}`);
          }
        });
      }),
      runs,
    );
  });

  it('never shows a receipt that no answer of the service holds', () => {
    fc.assert(
      fc.property(story, (happenings) => {
        let isGiven = false;
        tell(happenings, (play, did) => {
          isGiven ||=
            did.type === 'submitted' ||
            did.type === 'responded' ||
            did.type === 'correctionReceived' ||
            did.type === 'refreshed';
          if (play.state.screen === 'receipt') assert.ok(isGiven);
          if (play.state.screen === 'receipt' && play.state.fresh) {
            assert.ok(did.type === 'submitted' || did.type === 'responded' || play.state.summary.id !== '');
          }
        });
      }),
      runs,
    );
  });

  it('never gives one send two keys, nor two sends one key', () => {
    fc.assert(
      fc.property(story, (happenings) => {
        const keys = new Map<string, string>();
        let current: string | undefined;
        tell(happenings, (play, did) => {
          const { effect } = play;
          if (did.type === 'submit') current = undefined;
          if (effect?.type !== 'submit') return;
          if (play.state.screen === 'sending') {
            current ??= effect.key;
            assert.equal(effect.key, current);
          }
          const what = JSON.stringify([effect.id, effect.ifMatch, effect.body]);
          assert.equal(keys.get(effect.key) ?? what, what);
          keys.set(effect.key, what);
        });
      }),
      runs,
    );
  });

  it('reaches every screen', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(story, (happenings) => {
        tell(happenings, (play) => seen.add(play.state.screen));
      }),
      { numRuns: 3000, seed: 7 },
    );
    assert.deepEqual([...seen].sort(), [
      'check',
      'conflict',
      'correct',
      'failed',
      'follow',
      'home',
      'invitation',
      'receipt',
      'record',
      'sending',
      'starting',
    ]);
  });
});
