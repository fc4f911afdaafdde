import type { Field, Regime } from '@bonne-foi/contract';
import { choices, field } from './fields.ts';
import { crpa, route } from './law.ts';
import type { Procedure } from './procedure.ts';
import { defenderOfRights, ombudsman } from './remedies.ts';

const regime: Regime = {
  id: 'crpa',
  label: 'Règle générale du droit à l’erreur',
  firstOccurrence: { unit: 'not_stated', source: crpa.l1231 },
};
const printedOnTheVehicle = 'Fixé par le constructeur. Si votre titre dit autre chose, décrivez-le plus bas.';
const proofOfAddress = {
  required: true,
  kinds: ['proof-of-address'],
  hint: 'Une facture ou une quittance récente, à votre nom.',
  legalBasis: [route.r3227],
};

const vehicle: readonly Field[] = [
  field('text', 'plateNumber', 'Numéro d’immatriculation', {
    correctable: 'no',
    mask: 'AA-999-AA',
    why: 'Attribué au véhicule pour toute sa vie. Il ne change pas avec l’adresse.',
  }),
  field('text', 'vin', 'Numéro d’identification du véhicule', {
    correctable: 'no',
    sensitive: true,
    why: printedOnTheVehicle,
  }),
  field('text', 'brandAndModel', 'Marque et modèle', { correctable: 'no', why: printedOnTheVehicle }),
  field('date', 'firstRegistrationDate', 'Première immatriculation', {
    correctable: 'no',
    why: 'Inscrite au registre national le jour de la première mise en circulation.',
  }),
  field('integer', 'fiscalPower', 'Puissance fiscale, en chevaux', {
    correctable: 'no',
    why: printedOnTheVehicle,
  }),
];

const holder: readonly Field[] = [
  field('name', 'holder', 'Titulaire', {
    correctable: 'elsewhere',
    owner: { name: 'Insee', url: 'https://www.insee.fr' },
    correctableAt: {
      href: 'https://www.service-public.gouv.fr',
      rel: 'online_service',
      title: 'Demander une correction à l’Insee',
    },
    autocomplete: 'name',
    why: 'Votre état civil vient du répertoire national tenu par l’Insee.',
  }),
  field('address', 'address', 'Adresse du titulaire', {
    required: true,
    autocomplete: 'street-address',
    hint: 'Numéro et rue, code postal, ville. Exemple : 12 rue du Modèle, 99000 Valmorin.',
    why: 'Les courriers sur le véhicule arrivent à cette adresse. Elle se déclare dans le mois.',
    proof: proofOfAddress,
  }),
  field('text', 'addressComplement', 'Nom à inscrire pour le courrier', {
    maxLength: 38,
    hint: 'Seulement si votre nom n’est pas sur la boîte aux lettres. Exemple : chez Modèle.',
    why: 'La poste rend les plis dont le nom n’est pas sur la boîte.',
  }),
  field('group', 'coHolders', 'Cotitulaires', {
    why: 'Toutes les personnes écrites sur le titre.',
    repeat: { min: 0, max: 5, itemLabel: 'Cotitulaire {n}' },
    fields: [
      field('name', 'name', 'Nom et prénoms', { required: true }),
      field('boolean', 'married', 'Conjoint marié ou pacsé du titulaire', {
        why: 'Le document à joindre n’est pas le même.',
      }),
      field('partialDate', 'birthDate', 'Date de naissance', {
        hint: 'L’année seule suffit si le jour n’est pas connu. Exemple : 1984.',
      }),
    ],
  }),
  field('choice', 'use', 'Usage du véhicule', {
    why: 'Certains usages sont écrits sur le titre.',
    choices: choices([
      ['private', 'Personnel'],
      ['professional', 'Professionnel'],
      ['taxi', 'Transport de personnes'],
    ]),
  }),
];

const lease: readonly Field[] = [
  field('boolean', 'leased', 'Le véhicule est en location longue durée', {
    why: 'Le propriétaire déclare alors le changement à votre place.',
  }),
  field('period', 'leasePeriod', 'Durée de la location', {
    required: true,
    hint: 'Le premier et le dernier jour du contrat. Exemple : du 1er mars 2025 au 28 février 2028.',
    why: 'Pendant cette durée, le loueur reste propriétaire.',
    visibleIf: { field: 'leased', op: 'eq', value: true },
  }),
  field('country', 'ownerCountry', 'Pays du loueur', {
    hint: 'Exemple : France.',
    visibleIf: { field: 'leased', op: 'eq', value: true },
  }),
];

const contact: readonly Field[] = [
  field('email', 'email', 'Adresse e-mail', {
    autocomplete: 'email',
    hint: 'Exemple : prenom.nom@exemple.fr.',
    why: 'Pour suivre l’envoi du nouveau titre ou de l’étiquette.',
  }),
  field('phone', 'phone', 'Téléphone', {
    autocomplete: 'tel',
    hint: 'Exemple : 06 39 98 01 23.',
    why: 'Pour vous prévenir si le courrier revient.',
  }),
];

/** Vehicle registration: the holder's declaration of a new address, or of an error on the title. */
export const antsCertificatImmatriculation: Procedure = {
  key: 'ants-certificat-immatriculation',
  title: 'Certificat d’immatriculation',
  cover: 'penal',
  audience: 'individual',
  authority: { key: 'ants', name: 'Titres de Valmorin', url: 'https://titres-valmorin.example' },
  holder: {
    name: 'Service Immatriculation',
    organisation: { name: 'Titres de Valmorin', url: 'https://titres-valmorin.example' },
    email: 'immatriculation@titres-valmorin.example',
    postalAddress: 'Service Immatriculation\n5 quai du Modèle\n99000 Valmorin',
    phone: '+33536490050',
    hours: 'Du lundi au vendredi, de 8 h 30 à 18 h',
  },
  formVersion: '2026-06',
  fields: [...holder, ...contact, ...lease, ...vehicle],
  legalBasis: [route.r3227],
  retention: 'P5Y',
  qualification: ['declaration'],
  clock: { kind: 'none' },
  swornStatement: false,
  remedies: [ombudsman, defenderOfRights],
  notice: {
    right: 'Une erreur ? Vous avez le droit de la corriger.',
    duty: 'Vous devez déclarer un changement de domicile dans le mois qui suit.',
    dutyBasis: [route.r3227],
  },
  rightToError: {
    facts: { matter: 'penal_fine' },
    principal: {
      value: 'none',
      codes: ['no_amount_at_stake'],
      regime,
      sources: [route.r3227],
      explanation: 'D’après ce que l’on sait, cette correction ne change aucune somme.',
    },
    interest: {
      value: 'none',
      codes: ['no_interest_in_regime'],
      regime,
      sources: [route.r3227],
      explanation: 'D’après ce que l’on sait, aucun intérêt ne s’ajoute.',
    },
  },
  effects: [],
  told: [
    {
      body: { name: 'Votre assureur' },
      told: false,
      note: 'Votre assureur n’est pas prévenu. Donnez-lui aussi votre nouvelle adresse.',
    },
  ],
  proofKinds: [{ kind: 'proof-of-address', label: 'Justificatif de domicile' }],
  handling: {
    whatHappensNext: [
      'Le service vérifie votre déclaration et met le registre à jour.',
      'Vous recevez une étiquette à coller sur le titre, ou un nouveau titre.',
    ],
    answerWithinDays: 15,
  },
  links: [
    { href: 'https://titres-valmorin.example/contact', rel: 'contact', title: 'Écrire au service' },
    {
      href: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F12118',
      rel: 'sheet',
      title: 'Changer l’adresse sur la carte grise',
    },
  ],
};
