import { keyed } from 'lit/directives/keyed.js';
import { correcting } from '../correction/correcting.ts';
import { doubtsOf } from '../correction/doubts.ts';
import { preparing } from '../correction/preparing.ts';
import { checking, sending } from '../correction/sending.ts';
import { further } from '../fields/further.ts';
import { problemWord } from '../fields/problem-words.ts';
import { sendingStyles } from '../styles/sending.ts';
import { checkView } from '../views/check.ts';
import { failedView } from '../views/failed.ts';
import { errorSummary } from '../views/parts/error-summary.ts';
import { proof } from '../views/parts/proof.ts';
import { sendingView } from '../views/sending.ts';
import { frSending } from '../words/fr-sending.ts';
import type { Stage } from './stage.ts';

Object.assign(further, { problemWord, errorSummary, proof });

/** Files, the check, the send, and what may go wrong. */
export const stage: Stage = {
  rules: {
    record: preparing,
    correct: preparing,
    check: { ...correcting, ...preparing, ...checking },
    sending,
  },
  doubts: doubtsOf,
  views: {
    check: checkView,
    sending: sendingView,
    // Another cause is another page: a text that a translator has taken away is not written over.
    failed: (state, context) => keyed(state.failure.cause, failedView(state, context)),
  },
  texts: { fr: frSending, en: async () => (await import('../words/en-sending.ts')).enSending },
  styles: [sendingStyles],
};
