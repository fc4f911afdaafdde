import type { LegalRef } from '@bonne-foi/contract';
import { fields } from './mairie-ecole-cantine-fields.ts';
import { crpa, education, justice } from './law.ts';
import type { Procedure } from './procedure.ts';
import { askReasons, defenderOfRights, ombudsman } from './remedies.ts';

const tariffs: LegalRef = {
  text: 'Délibération (exemple)',
  article: 'tarifs de la cantine',
  evidence: 'official',
};

/** A town: school and canteen registration, with a price that depends on the *quotient familial*. */
export const mairieEcoleCantine: Procedure = {
  key: 'mairie-ecole-cantine',
  title: 'École, cantine et quotient familial',
  cover: 'crpa',
  audience: 'individual',
  authority: { key: 'mairie', name: 'Ville de Valmorin', url: 'https://valmorin.example' },
  holder: {
    name: 'Mairie de Valmorin, service Éducation',
    organisation: { name: 'Ville de Valmorin', url: 'https://valmorin.example' },
    email: 'education@valmorin.example',
    postalAddress: 'Mairie de Valmorin\n1 place du Marché\n99000 Valmorin',
    phone: '+33536490030',
    hours: 'Du lundi au vendredi, de 8 h 30 à 17 h. Le samedi, de 9 h à 12 h.',
  },
  formVersion: '2026-09',
  fields,
  legalBasis: [education.d13131, tariffs],
  retention: 'P3Y',
  qualification: ['request'],
  clock: {
    kind: 'silence_means_rejection',
    timeLimit: 'P2M',
    startRule: 'first_administration',
    legalBasis: [crpa.l2314],
  },
  swornStatement: false,
  remedies: [
    {
      kind: 'review_by_author',
      label: 'Demander à la mairie de revoir sa décision',
      body: { name: 'Ville de Valmorin' },
      address: 'Mairie de Valmorin, 1 place du Marché, 99000 Valmorin',
      timeLimit: 'P2M',
      legalBasis: [crpa.l4112],
    },
    {
      kind: 'judicial_appeal',
      label: 'Saisir le tribunal administratif',
      body: { name: 'Tribunal administratif' },
      timeLimit: 'P2M',
      legalBasis: [justice.r4215],
      link: { href: 'https://www.telerecours.fr', rel: 'online_service', title: 'Télérecours citoyens' },
    },
    askReasons,
    ombudsman,
    defenderOfRights,
  ],
  notice: {
    right: 'Une erreur ? Vous avez le droit de la corriger.',
    duty: 'Vous devez signaler ce qui est faux ou ce qui a changé. La Ville en a besoin pour le tarif et l’accueil.',
    dutyBasis: [],
  },
  rightToError: {
    facts: { matter: 'other', bodyIsAdministration: true, personIsPublic: true, sanctionExists: false },
    principal: {
      value: 'unknown',
      codes: ['amount_not_computed'],
      regime: { id: 'none', label: 'Tarifs de la Ville' },
      sources: [tariffs],
      explanation: 'Le tarif peut changer. Ce que vous devez reste dû ; ce qui vous est dû vous est rendu.',
    },
    interest: {
      value: 'none',
      codes: ['no_interest_in_regime'],
      regime: { id: 'none', label: 'Tarifs de la Ville' },
      sources: [tariffs],
      explanation: 'D’après ce que l’on sait, aucun intérêt ne s’ajoute.',
    },
  },
  effects: [],
  told: [
    {
      body: { name: 'Caf', url: 'https://www.caf.fr' },
      told: false,
      note: 'La Ville ne prévient pas la Caf. Un changement d’adresse ou de famille se signale aussi à la Caf.',
      link: { href: 'https://www.caf.fr', rel: 'online_service', title: 'Aller sur caf.fr' },
    },
    {
      body: { name: 'Administration fiscale', url: 'https://www.impots.gouv.fr' },
      told: false,
      note: 'La Ville ne prévient pas les impôts.',
      link: { href: 'https://www.impots.gouv.fr', rel: 'online_service', title: 'Aller sur impots.gouv.fr' },
    },
  ],
  proofKinds: [
    { kind: 'proof-of-address', label: 'Justificatif de domicile' },
    { kind: 'sworn-statement-of-address', label: 'Attestation sur l’honneur de domicile' },
    { kind: 'family-quotient-certificate', label: 'Attestation de quotient familial' },
    { kind: 'identity-document', label: 'Livret de famille, carte d’identité ou passeport' },
  ],
  handling: {
    whatHappensNext: [
      'La mairie vérifie votre demande et refait le calcul du tarif.',
      'Elle vous écrit la réponse, et corrige les factures s’il y a lieu.',
      'S’il manque quelque chose, elle vous le demande. L’examen continue, sauf si ce document est indispensable.',
    ],
    answerWithinDays: 15,
    continuesMeanwhile: 'Vos enfants restent inscrits et mangent à la cantine.',
  },
  links: [{ href: 'https://valmorin.example/contact', rel: 'contact', title: 'Écrire à la mairie' }],
};
