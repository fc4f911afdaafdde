import { actFailed, withoutActing } from './acting.ts';
import { goTo } from './arriving.ts';
import { latestReceipt, toReceipt, withoutReceipt } from './to-receipt.ts';
import type { InvitationState } from './state.ts';
import type { Handlers } from './step.ts';

/** Answering an invitation: correct, say that all is right, or contest the invitation itself. */
export const inviting: Handlers<InvitationState> = {
  failed: actFailed,
  gaveUp: (state) => [withoutActing(state)],
  openAnswer: (state, { panel }) =>
    state.acting === undefined ? [{ ...state, panel, confirmed: false, issues: [] }] : [state],
  answerText: (state, { text }) => [{ ...state, comment: text, issues: [] }],
  confirm: (state, { confirmed }) => [{ ...state, confirmed, issues: [] }],
  respond(state, { kind, stamp }) {
    const { invitation } = state;
    if (state.acting !== undefined) return [state];
    if (kind === 'regularise' && invitation.correctionId !== undefined) {
      return goTo({ kind: 'correction', id: invitation.correctionId });
    }
    if (!invitation.actions.includes(kind)) return [state];
    if (kind === 'contest' && state.comment.trim() === '') {
      return [{ ...state, issues: [{ path: '', part: 'comment', code: 'required' }] }];
    }
    if (kind !== 'regularise' && !state.confirmed) {
      return [{ ...state, issues: [{ path: '', part: 'confirmed', code: 'not-confirmed' }] }];
    }
    const comment = kind === 'regularise' || state.comment.trim() === '' ? {} : { comment: state.comment };
    return [
      { ...state, issues: [], acting: { what: 'respond', key: stamp.uuid, lost: 0 } },
      {
        type: 'respond',
        key: stamp.uuid,
        id: invitation.id,
        ifMatch: invitation.version,
        body: { kind, ...comment },
      },
    ];
  },
  responded(state, { invitation }) {
    if (state.acting === undefined) return [state];
    if (invitation.response === 'regularise' && invitation.correctionId !== undefined) {
      return goTo({ kind: 'correction', id: invitation.correctionId });
    }
    const summary = latestReceipt(invitation.receipts ?? []);
    if (summary !== undefined)
      return toReceipt(state.service, { kind: 'invitation', invitation }, summary, true);
    return [withoutReceipt(withoutActing(state), 'respondToInvitation')];
  },
  showReceipt(state, { receiptId }) {
    const summary = state.invitation.receipts?.find((receipt) => receipt.id === receiptId);
    if (summary === undefined) return [state];
    return toReceipt(state.service, { kind: 'invitation', invitation: state.invitation }, summary, false);
  },
  back: (state) =>
    state.panel === 'choose'
      ? goTo({ kind: 'home' })
      : [{ ...state, panel: 'choose', confirmed: false, issues: [] }],
};
