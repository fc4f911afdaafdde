import { startingLater } from '../correction/arriving-later.ts';
import { comparing, conflicting } from '../correction/conflicting.ts';
import { following } from '../correction/following.ts';
import { inviting } from '../correction/inviting.ts';
import { receiving } from '../correction/receiving.ts';
import { documentStyles } from '../styles/documents.ts';
import { sendingStyles } from '../styles/sending.ts';
import { further } from '../fields/further.ts';
import { problemWord } from '../fields/problem-words.ts';
import { conflictView } from '../views/conflict.ts';
import { followView } from '../views/follow.ts';
import { invitationView } from '../views/invitation.ts';
import { receiptView } from '../views/receipt.ts';
import { frCorrecting } from '../words/fr-correcting.ts';
import { frHome } from '../words/fr-home.ts';
import { frLater } from '../words/fr-later.ts';
import { frSending } from '../words/fr-sending.ts';
import type { Stage } from './stage.ts';

// What a follow-up asks is answered with the same fields.
further.problemWord = problemWord;

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
  // A follow-up may be the first thing that is opened: it says with the words of every part.
  texts: {
    fr: { ...frHome, ...frCorrecting, ...frSending, ...frLater },
    en: async () => {
      const [{ enHome }, { enCorrecting }, { enSending }, { enLater }] = await Promise.all([
        import('../words/en-home.ts'),
        import('../words/en-correcting.ts'),
        import('../words/en-sending.ts'),
        import('../words/en-later.ts'),
      ]);
      return { ...enHome, ...enCorrecting, ...enSending, ...enLater };
    },
  },
  styles: [sendingStyles, documentStyles],
};
