import type { Answer } from './event.ts';
import { emptyDraft } from './draft-edits.ts';
import { toDraft } from './draft-write.ts';
import { toFiles } from './draft-write.ts';
import type { Desk, FollowDraft, FollowState, Home, KeptState, State, Target } from './state.ts';
import type { Step } from './step.ts';

export const emptyHome: Home = { records: [], corrections: [], invitations: [] };

export const emptyFollow: FollowDraft = {
  replies: {},
  replyConfirmed: false,
  message: '',
  messageFiles: [],
  files: {},
  withdrawConfirmed: false,
};

/** Goes to a place: a blank page until the service answers. What was typed is kept by the shelf. */
export const goTo = (target: Target): Step => [
  { screen: 'starting', target },
  { type: 'load', target },
];

/** Loads, in whatever state: what arrives is shown. */
export type Arrival = Extract<
  Answer,
  { readonly type: 'homeReceived' | 'recordReceived' | 'correctionReceived' | 'invitationReceived' }
>;

/** The screen that an arrival opens. */
export function arrive(arrival: Arrival): State {
  switch (arrival.type) {
    case 'homeReceived': {
      const { service, home } = arrival;
      return { screen: 'home', service, home, begun: [] };
    }
    case 'recordReceived': {
      const { service, record, home } = arrival;
      return { screen: 'record', desk: { service, home, record, advice: [], draft: emptyDraft } };
    }
    case 'correctionReceived': {
      const { service, correction, record } = arrival;
      if (correction.phase !== 'draft' || record === undefined) return toFollow(arrival);
      const desk: Desk = { service, home: emptyHome, record, advice: [], draft: toDraft(record, correction) };
      return Object.keys(desk.draft.edits).length === 0
        ? { screen: 'record', desk }
        : { screen: 'correct', desk, issues: [], saving: false };
    }
    case 'invitationReceived': {
      const { service, invitation } = arrival;
      return {
        screen: 'invitation',
        service,
        invitation,
        panel: 'choose',
        comment: '',
        confirmed: false,
        issues: [],
      };
    }
  }
}

/** The follow-up of a correction that was sent. */
export function toFollow(
  from: Pick<FollowState, 'service' | 'correction' | 'events'> & Partial<FollowState>,
): FollowState {
  const { service, correction, events, record } = from;
  return {
    screen: 'follow',
    service,
    correction,
    events,
    ...(record === undefined ? {} : { record }),
    panel: 'none',
    typed: { ...emptyFollow, files: toFiles(correction) },
    issues: [],
  };
}

/** The desk of a screen that has one. */
export function deskOf(state: State): Desk | undefined {
  const kept: KeptState | undefined =
    state.screen === 'failed' ? state.back : state.screen === 'unusable' ? undefined : state;
  return kept !== undefined && 'desk' in kept ? kept.desk : undefined;
}
