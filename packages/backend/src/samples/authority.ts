import type { Authority } from '@bonne-foi/contract';
import { mairieEcoleCantine } from '../procedures/mairie-ecole-cantine.ts';

/** The administration that publishes the demonstration, and whom to call when a page is about none of its procedures. */
export const sampleAuthority: Authority = {
  ...mairieEcoleCantine.authority,
  contact: {
    name: 'Mairie de Valmorin, accueil',
    organisation: { name: 'Ville de Valmorin', url: 'https://valmorin.example' },
    email: 'accueil@valmorin.example',
    postalAddress: 'Mairie de Valmorin\n1 place du Marché\n99000 Valmorin',
    phone: '+33536490020',
    hours: 'Du lundi au vendredi, de 8 h 30 à 17 h. Le samedi, de 9 h à 12 h.',
  },
};
