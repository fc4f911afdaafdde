import type { Regime } from '@bonne-foi/contract';
import { account, fields } from './dgfip-declaration-revenus-fields.ts';
import { crpa, tax } from './law.ts';
import type { Procedure } from './procedure.ts';
import { defenderOfRights, ombudsman } from './remedies.ts';

const regime: Regime = { id: 'tax', label: 'Règles fiscales' };

/** Income tax: correcting the annual declaration online, once it has been filed. */
export const dgfipDeclarationRevenus: Procedure = {
  key: 'dgfip-declaration-revenus',
  title: 'Déclaration de revenus',
  cover: 'special',
  audience: 'individual',
  authority: { key: 'dgfip', name: 'Impôts de Valmorin', url: 'https://impots-valmorin.example' },
  holder: {
    name: 'Service des impôts des particuliers de Valmorin',
    organisation: { name: 'Impôts de Valmorin', url: 'https://impots-valmorin.example' },
    email: 'particuliers@impots-valmorin.example',
    postalAddress: 'Service des impôts des particuliers\n3 rue du Modèle\n99000 Valmorin',
    phone: '+33536490040',
    hours: 'Du lundi au vendredi, de 8 h 30 à 12 h',
  },
  formVersion: '2026-08',
  fields,
  legalBasis: [],
  retention: 'P4Y',
  qualification: ['declaration'],
  clock: { kind: 'none' },
  swornStatement: false,
  remedies: [
    {
      kind: 'mandatory_prior_appeal',
      label: 'Faire une réclamation, en principe avant le 31 décembre de la deuxième année après l’avis',
      mandatory: true,
      legalBasis: [tax.lpfR1961],
      link: account,
    },
    ombudsman,
    defenderOfRights,
  ],
  notice: {
    right: 'Une erreur ? Vous avez le droit de la corriger.',
    duty: 'Vous devez déclarer tous les revenus du foyer, et vérifier les montants préremplis.',
    dutyBasis: [],
  },
  rightToError: {
    sanction: {
      value: 'undetermined',
      codes: ['regularise_now', 'good_faith_presumed'],
      regime,
      sources: [tax.cgi1758a, crpa.l1232],
      explanation:
        'Si vous corrigez de vous-même, la majoration peut être écartée. Les impôts ont leurs propres règles.',
      conditions: [{ label: 'Corriger la déclaration avant une demande du service', by: 'user' }],
    },
    principal: {
      value: 'unknown',
      codes: ['amount_not_computed'],
      regime,
      sources: [tax.cgi1727],
      explanation: 'Votre impôt peut changer. Ce qui est dû reste dû ; ce qui vous est dû vous est rendu.',
    },
    interest: {
      value: 'unknown',
      codes: ['interest_not_computed', 'halved_spontaneous'],
      regime,
      sources: [tax.cgi1727],
      explanation:
        'Si vous corrigez de vous-même et payez à temps, l’intérêt de retard peut baisser de moitié.',
    },
  },
  effects: [],
  told: [
    {
      body: { name: 'Caf' },
      told: false,
      note: 'La Caf n’est pas prévenue de cette correction. Si vos ressources y sont fausses aussi, signalez-le.',
      link: { href: 'https://www.caf.fr', rel: 'online_service', title: 'Aller sur caf.fr' },
    },
  ],
  proofKinds: [
    { kind: 'payslip', label: 'Bulletin de paie' },
    { kind: 'donation-receipt', label: 'Reçu fiscal de don' },
  ],
  handling: {
    whatHappensNext: [
      'Le service vérifie votre correction et refait le calcul de l’impôt.',
      'Vous recevez un nouvel avis, avec la somme à payer ou à recevoir.',
      'L’impôt déjà demandé reste à payer pendant ce temps.',
    ],
    answerWithinDays: 30,
  },
  links: [account],
};
