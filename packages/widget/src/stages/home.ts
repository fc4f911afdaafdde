import { startingHome } from '../correction/arriving-home.ts';
import { homeView } from '../views/home.ts';
import { frHome } from '../words/fr-home.ts';
import type { Stage } from './stage.ts';

/** The list: records held, corrections to follow, invitations to answer. */
export const stage: Stage = {
  rules: { starting: startingHome },
  views: { home: homeView },
  texts: { fr: frHome, en: async () => (await import('../words/en-home.ts')).enHome },
};
