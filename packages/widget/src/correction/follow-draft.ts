import type { FollowDraft } from './state.ts';

export const emptyFollow: FollowDraft = {
  replies: {},
  replyConfirmed: false,
  message: '',
  messageFiles: [],
  files: {},
  withdrawConfirmed: false,
};
