/** Ways to challenge a refusal that several procedures share. */
import type { Remedy } from '@bonne-foi/contract';
import { crpa, css } from './law.ts';

/** The reasons of a refusal by silence (CRPA L232-4). */
export const askReasons: Remedy = {
  kind: 'ask_reasons',
  label: 'Demander les raisons d’un refus par absence de réponse',
  timeLimit: 'P2M',
  legalBasis: [crpa.l2324],
};

/** Defender of rights: free, no time limit. */
export const defenderOfRights: Remedy = {
  kind: 'defender_of_rights',
  label: 'Saisir le Défenseur des droits, gratuitement',
  legalBasis: [crpa.l4241],
  link: { href: 'https://www.defenseurdesdroits.fr', rel: 'online_service', title: 'Défenseur des droits' },
};

/** Mediation (CRPA L421-1). */
export const ombudsman: Remedy = {
  kind: 'ombudsman',
  label: 'Demander une médiation',
  legalBasis: [crpa.l4211],
};

/** Social security: the amicable appeal board first (CSS R142-1), then the judge (CSS R142-1-A). */
export const socialSecurityRemedies: readonly Remedy[] = [
  {
    kind: 'mandatory_prior_appeal',
    label: 'Écrire à la commission de recours amiable, avant d’aller devant le juge',
    body: { name: 'Commission de recours amiable' },
    timeLimit: 'P2M',
    mandatory: true,
    legalBasis: [css.r1421],
  },
  {
    kind: 'judicial_appeal',
    label: 'Saisir le juge indiqué par la réponse de la commission',
    timeLimit: 'P2M',
    legalBasis: [css.r1421a],
  },
  ombudsman,
  defenderOfRights,
];
