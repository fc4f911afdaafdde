import { account, fields } from './dgfip-declaration-revenus-fields.ts';
import { tax } from './law.ts';
import type { Procedure } from './procedure.ts';
import { defenderOfRights, ombudsman } from './remedies.ts';

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
  rightToError: { facts: { matter: 'tax', nature: 'inaccurate_declaration', collectedByRoll: true } },
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
