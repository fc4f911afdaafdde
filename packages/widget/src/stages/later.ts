import { startingLater } from '../correction/arriving-later.ts';
import { comparing, conflicting } from '../correction/conflicting.ts';
import { following } from '../correction/following.ts';
import { inviting } from '../correction/inviting.ts';
import { receiving } from '../correction/receiving.ts';
import { documentStyles } from '../styles/documents.ts';
import { conflictView } from '../views/conflict.ts';
import { followView } from '../views/follow.ts';
import { invitationView } from '../views/invitation.ts';
import { receiptView } from '../views/receipt.ts';
import { frLater } from '../words/fr-later.ts';
import type { Stage } from './stage.ts';

/** The receipt, the follow-up, invitations and conflicts. */
export const stage: Stage = {
  rules: {
    starting: startingLater,
    sending: comparing,
    conflict: conflicting,
    receipt: receiving,
    follow: following,
    invitation: inviting,
  },
  views: { conflict: conflictView, receipt: receiptView, follow: followView, invitation: invitationView },
  texts: { fr: frLater, en: async () => (await import('../words/en-later.ts')).enLater },
  styles: [documentStyles],
};
