import { correcting } from '../correction/correcting.ts';
import { correctView } from '../views/correct.ts';
import { frCorrecting } from '../words/fr-correcting.ts';
import type { Stage } from './stage.ts';

/** Step 1: opening what is wrong, and typing. Nothing leaves the page. */
export const stage: Stage = {
  rules: { record: correcting, correct: correcting },
  views: { correct: correctView },
  texts: { fr: frCorrecting, en: async () => (await import('../words/en-correcting.ts')).enCorrecting },
};
