import { emptyHome } from './arriving.ts';
import { toDraft, toFiles } from './draft-write.ts';
import { emptyFollow } from './follow-draft.ts';
import type { Desk, FollowState, StartingState } from './state.ts';
import type { Handlers } from './step.ts';

/** What opens from a blank page, when the page is about a correction or an invitation. */
export const startingLater: Handlers<StartingState> = {
  correctionReceived(_state, arrival) {
    const { service, correction, record, hidden = [] } = arrival;
    if (correction.phase !== 'draft' || record === undefined) return [toFollow(arrival)];
    const desk: Desk = {
      service,
      home: emptyHome,
      record,
      hidden,
      advice: [],
      draft: toDraft(record, correction),
    };
    return Object.keys(desk.draft.edits).length === 0
      ? [{ screen: 'record', desk }]
      : [{ screen: 'correct', desk, issues: [], saving: false }];
  },
  invitationReceived: (_state, { service, invitation }) => [
    { screen: 'invitation', service, invitation, panel: 'choose', comment: '', confirmed: false, issues: [] },
  ],
};

/** The follow-up of a correction that was sent. */
function toFollow(from: Pick<FollowState, 'service' | 'correction' | 'events' | 'record'>): FollowState {
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
