import { auditing, startingAudit } from '../correction/auditing.ts';
import { auditView } from '../views/audit.ts';
import { frAudits } from '../words/fr-audits.ts';
import { stage as later } from './later.ts';
import type { Stage } from './stage.ts';

/** The right to be audited: few people ask for it, so that few pages load it. It says with the words of what comes later. */
export const stage: Stage = {
  ...later,
  rules: { ...later.rules, starting: { ...later.rules.starting, ...startingAudit }, audit: auditing },
  views: { ...later.views, audit: auditView },
  texts: {
    fr: { ...later.texts.fr, ...frAudits },
    en: async () => {
      const [texts, { enAudits }] = await Promise.all([later.texts.en(), import('../words/en-audits.ts')]);
      return { ...texts, ...enAudits };
    },
  },
};
