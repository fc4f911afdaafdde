import { emptyFollow } from './follow-draft.ts';
import { isEmptyDraft, type Draft, type FileEntry } from './draft.ts';
import type { Effect } from './effect.ts';
import type { Event } from './event.ts';
import type { Desk, FollowDraft, KeptState, Machine, Shelf, State, Target } from './state.ts';
import type { Rules } from './step.ts';
import { transition } from './transition.ts';
import { without } from './without.ts';

export const emptyShelf: Shelf = { drafts: {}, follows: {}, answers: {} };

export const startMachine = (target: Target, shelf: Shelf = emptyShelf): Machine => ({
  state: { screen: 'starting', target },
  shelf,
});

const beneath = (state: State): KeptState | undefined =>
  state.screen === 'failed' ? state.back : state.screen === 'unusable' ? undefined : state;

/** A draft that contests a decision is not the one that corrects the same record. */
const draftKey = ({ record, draft }: Desk): string =>
  draft.contests === undefined ? record.id : `${record.id}~${draft.contests}`;

type Files = Readonly<Record<string, FileEntry>>;

/** A file on its way when its screen is left: the bytes stay with the page, and it can be sent again. */
const stopFiles = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([id, file]) => [
      id,
      file.state === 'sending' || file.state === 'waiting'
        ? { ...file, state: 'failed', refusal: { code: 'upload-interrupted' } }
        : file,
    ]),
  );

/** What is typed on a screen goes to the shelf; nothing when there is nothing. */
export function park(shelf: Shelf, state: State): Shelf {
  const kept = beneath(state);
  if (kept === undefined) return shelf;
  if ('desk' in kept) {
    const { draft } = kept.desk;
    if (isEmptyDraft(draft)) return shelf;
    return {
      ...shelf,
      drafts: { ...shelf.drafts, [draftKey(kept.desk)]: { ...draft, files: stopFiles(draft.files) } },
    };
  }
  if (kept.screen === 'follow') {
    const typed = { ...kept.typed, files: stopFiles(kept.typed.files) };
    return { ...shelf, follows: { ...shelf.follows, [kept.correction.id]: typed } };
  }
  if (kept.screen === 'invitation' && kept.comment !== '') {
    return { ...shelf, answers: { ...shelf.answers, [kept.invitation.id]: kept.comment } };
  }
  if (kept.screen === 'audit' && kept.points !== '') {
    return { ...shelf, answers: { ...shelf.answers, audit: kept.points } };
  }
  return shelf;
}

/** What the shelf holds for a screen that has just opened goes back on it. */
function unpark(shelf: Shelf, state: State): State {
  switch (state.screen) {
    case 'record':
    case 'correct': {
      const kept = shelf.drafts[draftKey(state.desk)];
      if (kept === undefined) return state;
      const desk = { ...state.desk, draft: mergeDrafts(state.desk.draft, kept) };
      return Object.keys(desk.draft.edits).length === 0
        ? { ...state, desk }
        : { screen: 'correct', desk, issues: [], saving: false };
    }
    case 'follow': {
      const typed = shelf.follows[state.correction.id];
      return typed === undefined ? state : { ...state, typed: mergeFollow(state.typed, typed) };
    }
    case 'invitation':
      return { ...state, comment: shelf.answers[state.invitation.id] ?? state.comment };
    case 'audit':
      return { ...state, points: shelf.answers['audit'] ?? '' };
    case 'home':
      return { ...state, begun: Object.keys(shelf.drafts).map((key) => key.split('~')[0] ?? key) };
    case 'starting':
    case 'check':
    case 'sending':
    case 'receipt':
    case 'conflict':
    case 'failed':
    case 'unusable':
      return state;
  }
}

/** What the service keeps, and what was typed here since: the page wins, path by path. */
function mergeDrafts(service: Draft, page: Draft): Draft {
  const saved = service.saved ?? page.saved;
  return {
    ...page,
    ...service,
    edits: { ...service.edits, ...page.edits },
    files: { ...service.files, ...page.files },
    comment: page.comment === '' ? service.comment : page.comment,
    ...(saved === undefined ? {} : { saved }),
  };
}

const mergeFollow = (service: FollowDraft, page: FollowDraft): FollowDraft => ({
  ...service,
  ...page,
  files: { ...service.files, ...page.files },
});

/** The screen is another one, or about something else. */
function hasLeft(before: KeptState, after: State): boolean {
  const next = beneath(after);
  if (next === undefined) return true;
  if ('desk' in before) return !('desk' in next) || draftKey(before.desk) !== draftKey(next.desk);
  return before.screen !== next.screen;
}

/** What was sent is no longer a draft: the receipt stands for it. What else was typed there stays. */
function withoutSent(shelf: Shelf, before: KeptState, after: State): Shelf {
  if (after.screen !== 'receipt' || !after.fresh) return shelf;
  if ('desk' in before) {
    const drafts = without(shelf.drafts, draftKey(before.desk));
    return { ...shelf, drafts };
  }
  if (before.screen === 'follow') {
    const { message, messageFiles, files } = before.typed;
    const typed: FollowDraft = { ...emptyFollow, message, messageFiles, files };
    return { ...shelf, follows: { ...shelf.follows, [before.correction.id]: typed } };
  }
  if (before.screen === 'invitation') {
    const answers = without(shelf.answers, before.invitation.id);
    return { ...shelf, answers };
  }
  if (before.screen === 'audit') return { ...shelf, answers: without(shelf.answers, 'audit') };
  return shelf;
}

/** One event, with everything typed elsewhere kept: {@link transition}, then the shelf. Pure. */
export function advance(rules: Rules, machine: Machine, event: Event): readonly [Machine, Effect?] {
  const { state: before } = machine;
  const [after, effect] = transition(rules, before, event);
  if (after === before && effect === undefined) return [machine];
  const from = beneath(before);
  let { shelf } = machine;
  if (from !== undefined && hasLeft(from, after)) shelf = withoutSent(park(shelf, before), from, after);
  const isArrival = before.screen === 'starting' && after.screen !== 'starting';
  const state = isArrival ? unpark(shelf, after) : after;
  if (event.type === 'discardDraft' && 'desk' in after) {
    const drafts = without(shelf.drafts, draftKey(after.desk));
    shelf = { ...shelf, drafts };
  }
  return effect === undefined ? [{ state, shelf }] : [{ state, shelf }, effect];
}

/** True when something typed has not reached the service: the page must not be closed without a word. */
export function isUnsent({ state, shelf }: Machine): boolean {
  const { drafts, follows, answers } = park(shelf, state);
  const isTyped = Object.values(follows).some(
    ({ message, replies }) => message !== '' || Object.keys(replies).length > 0,
  );
  const isBegun = Object.values(drafts).some(
    (draft) => Object.keys(draft.edits).length > 0 || draft.comment !== '',
  );
  return isBegun || isTyped || Object.keys(answers).length > 0;
}
