// CRPA, article L123-1, al. 1: the shield stops sanctions « de la part de l'administration ». A penal fine is not one.
import { find } from '../findings/finding.ts';
import { crpa } from '../sources/crpa.ts';
import type { Rule } from './rule.ts';

export const penalFineRule: Rule = {
  regime: 'penal',
  governing: [crpa.l1231],
  judge: (facts) => ({
    sanction: find('sanction', 'sanction.penal.not_shielded', { facts }),
    principal: find('principal', 'principal.penal.unknown', { facts }),
    interest: find('interest', 'interest.penal.unknown', { facts }),
  }),
};
