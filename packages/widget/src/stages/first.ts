import { reading, starting } from '../correction/arriving.ts';
import { loadingView } from '../views/loading.ts';
import { recordView } from '../views/record.ts';
import { unusableView } from '../views/unusable.ts';
import { frFirst } from '../words/fr-first.ts';
import type { Stage } from './stage.ts';

/** What a page loads at once: a record as it is held. */
export const stage: Stage = {
  rules: { starting, record: reading },
  views: { starting: (_state, context) => loadingView(context), record: recordView, unusable: unusableView },
  texts: { fr: frFirst, en: async () => (await import('../words/en-first.ts')).enFirst },
};
