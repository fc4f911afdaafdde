import { fields } from './caf-ressources-trimestrielles-fields.ts';
import { css } from './law.ts';
import type { Procedure } from './procedure.ts';
import { socialSecurityRemedies } from './remedies.ts';

/** Family benefits: the quarterly declaration of resources for the *prime d'activité* (CSS R843-1). */
export const cafRessourcesTrimestrielles: Procedure = {
  key: 'caf-ressources-trimestrielles',
  title: 'Déclaration trimestrielle de ressources',
  cover: 'special',
  audience: 'individual',
  authority: { key: 'caf', name: 'Caf de Valmorin', url: 'https://caf-valmorin.example' },
  holder: {
    name: 'Service Ressources',
    organisation: { name: 'Caf de Valmorin', url: 'https://caf-valmorin.example' },
    email: 'ressources@caf-valmorin.example',
    postalAddress: 'Caf de Valmorin\n8 rue des Arts\n99000 Valmorin',
    phone: '+33536490012',
    hours: 'Du lundi au vendredi, de 9 h à 16 h 30',
  },
  formVersion: '2026-10',
  fields,
  legalBasis: [css.r8431, css.r8465],
  retention: 'P5Y',
  correctableFor: 'P2Y',
  qualification: ['declaration'],
  clock: { kind: 'none' },
  swornStatement: false,
  remedies: socialSecurityRemedies,
  notice: {
    right: 'Une erreur ? Vous avez le droit de la corriger.',
    duty: 'Vous devez signaler tout changement : résidence, famille, activité, ressources, biens du foyer.',
    dutyBasis: [css.r8465, css.r1157],
  },
  rightToError: { facts: { matter: 'family_benefits', nature: 'inaccurate_declaration' } },
  effects: [
    {
      kind: 'duty_remains',
      label: 'Corriger cette déclaration ne remplace pas le signalement d’un prochain changement.',
      ground: [css.r8465],
    },
  ],
  told: [
    {
      body: { name: 'Administration fiscale', url: 'https://www.impots.gouv.fr' },
      told: false,
      note: 'Elle n’est pas prévenue. Si votre déclaration de revenus est fausse aussi, corrigez-la sur son site.',
      link: { href: 'https://www.impots.gouv.fr', rel: 'online_service', title: 'Aller sur impots.gouv.fr' },
    },
    {
      body: { name: 'France Travail', url: 'https://www.francetravail.fr' },
      told: false,
      note: 'France Travail n’est pas prévenu. Signalez-lui aussi un changement d’activité ou d’adresse.',
      link: {
        href: 'https://www.francetravail.fr',
        rel: 'online_service',
        title: 'Aller sur francetravail.fr',
      },
    },
  ],
  proofKinds: [
    { kind: 'payslip', label: 'Bulletin de paie' },
    { kind: 'benefit-statement', label: 'Relevé de prestations' },
    { kind: 'bank-details', label: 'Relevé d’identité bancaire' },
  ],
  handling: {
    algorithm: true,
    acknowledgement: 'by_service',
    whatHappensNext: [
      'La Caf vérifie votre correction et refait le calcul de vos droits.',
      'Elle vous écrit le résultat, mois par mois.',
      'S’il manque quelque chose, elle vous le demande. L’examen continue, sauf si ce document est indispensable.',
    ],
    answerWithinDays: 15,
    continuesMeanwhile: 'L’examen du reste de votre correction continue.',
  },
  links: [{ href: 'https://caf-valmorin.example/contact', rel: 'contact', title: 'Écrire à la Caf' }],
};
