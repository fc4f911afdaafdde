import type { Field } from '@bonne-foi/contract';
import { choices, euros, field } from './fields.ts';
import { css } from './law.ts';
import type { Procedure } from './procedure.ts';
import { socialSecurityRemedies } from './remedies.ts';

const company: readonly Field[] = [
  field('siren', 'siren', 'Siren', {
    correctable: 'elsewhere',
    owner: { name: 'Insee', url: 'https://www.insee.fr' },
    correctableAt: {
      href: 'https://formalites.entreprises.gouv.fr',
      rel: 'online_service',
      title: 'Aller au guichet des formalités',
    },
    why: 'Ce numéro est attribué par l’Insee à l’inscription de l’entreprise.',
  }),
  field('siret', 'siret', 'Siret de l’établissement', {
    required: true,
    kinds: ['correction'],
    hint: '14 chiffres, écrits sur l’avis de situation. Exemple : 123 456 782 00010.',
    why: 'Il désigne l’établissement qui emploie les salariés.',
  }),
  field('text', 'companyName', 'Nom de l’entreprise', {
    correctable: 'elsewhere',
    autocomplete: 'organization',
    owner: { name: 'Insee', url: 'https://www.insee.fr' },
    correctableAt: {
      href: 'https://formalites.entreprises.gouv.fr',
      rel: 'online_service',
      title: 'Aller au guichet des formalités',
    },
    why: 'Ce nom vient du registre des entreprises.',
  }),
  field('address', 'managementAddress', 'Adresse de l’établissement', {
    autocomplete: 'street-address',
    hint: 'Numéro et rue, code postal, ville. Exemple : 4 rue du Modèle, 99000 Valmorin.',
    why: 'L’Urssaf vous écrit à cette adresse.',
  }),
  field('email', 'email', 'Adresse e-mail', {
    autocomplete: 'email',
    hint: 'Exemple : paie@entreprise.exemple.fr.',
    why: 'Les comptes rendus de la déclaration arrivent à cette adresse.',
  }),
  field('phone', 'phone', 'Téléphone', {
    autocomplete: 'tel',
    hint: 'Exemple : 01 99 00 01 23.',
    why: 'Pour vous appeler en cas de question.',
  }),
];

const period: readonly Field[] = [
  field('yearMonth', 'declarationPeriod', 'Mois déclaré', {
    correctable: 'no',
    why: 'Chaque mois a sa déclaration. Une correction nomme toujours le mois qu’elle vise.',
  }),
  field('period', 'contributionPeriod', 'Période corrigée', {
    kinds: ['correction'],
    hint: 'Du premier au dernier jour d’un mois civil. Exemple : du 1er au 30 septembre 2026.',
    why: 'La correction se rattache à cette période.',
  }),
  field('integer', 'headcount', 'Nombre de salariés', {
    kinds: ['correction'],
    min: 0,
    max: 100_000,
    hint: 'L’effectif du dernier jour du mois. Exemple : 3.',
    why: 'Certains taux en dépendent.',
  }),
  field('decimal', 'accidentRate', 'Taux accidents du travail, en %', {
    kinds: ['correction'],
    scale: 2,
    min: '0',
    max: '100',
    hint: 'Le taux notifié pour l’établissement. Exemple : 1,24.',
    why: 'Il fixe la cotisation accidents du travail.',
  }),
  euros('assessedBase', 'Total des bases de cotisations', {
    kinds: ['correction'],
    hint: 'La somme des bases de tous les salariés. Exemple : 7 240,50 €.',
    why: 'Elle doit être égale au total des rémunérations déclarées.',
  }),
];

const employees: Field = field('group', 'employees', 'Salariés', {
  why: 'Leurs droits à la retraite et à l’assurance maladie en dépendent.',
  repeat: { min: 1, max: 100, itemLabel: 'Salarié {n}' },
  fields: [
    field('name', 'name', 'Nom et prénoms', { required: true }),
    field('nir', 'nir', 'Numéro de sécurité sociale', {
      required: true,
      sensitive: true,
      kinds: ['correction'],
      hint: '13 chiffres, et 2 pour la clé. Exemple : 2 69 05 49 588 157 80.',
      why: 'Il rattache les droits à la bonne personne.',
    }),
    field('choice', 'contractType', 'Contrat', {
      choices: choices([
        ['permanent', 'Contrat à durée indéterminée'],
        ['fixed_term', 'Contrat à durée déterminée'],
        ['apprenticeship', 'Apprentissage'],
      ]),
    }),
    euros('declaredPay', 'Rémunération brute du mois', {
      required: true,
      kinds: ['correction'],
      hint: 'Le brut du bulletin de paie. Exemple : 2 413,50 €.',
      why: 'Les cotisations se calculent sur ce montant.',
    }),
    euros('netSocialAmount', 'Montant net social', {
      required: true,
      kinds: ['correction'],
      hint: 'Un seul mois civil par montant. Exemple : 1 898,12 €.',
      why: 'La Caf s’en sert pour calculer les droits du salarié.',
    }),
    euros('reductionUrssaf', 'Réduction générale, part Urssaf', {
      kinds: ['correction'],
      min: '-100000',
      max: '100000',
      hint: 'Un montant négatif. Exemple : -214,60 €.',
      why: 'Il se déduit des cotisations versées à l’Urssaf.',
    }),
    euros('reductionAgircArrco', 'Réduction générale, part retraite complémentaire', {
      kinds: ['correction'],
      min: '-100000',
      max: '100000',
      hint: 'Un montant négatif. Exemple : -42,18 €.',
      why: 'Il se déduit des cotisations de retraite complémentaire.',
    }),
    field('decimal', 'workingTimeRatio', 'Quotité de travail', {
      scale: 4,
      min: '0',
      max: '1',
      hint: '1 pour un temps plein. Exemple : 0,8.',
      why: 'La réduction générale en dépend.',
    }),
  ],
});

const payment: readonly Field[] = [
  field('iban', 'iban', 'Compte de paiement (IBAN)', {
    sensitive: true,
    hint: 'Il figure sur votre relevé d’identité bancaire. Exemple : FR76 3000 6000 0112 3456 7890 189.',
    why: 'Les cotisations sont prélevées sur ce compte.',
  }),
];

/** Employers: correcting a monthly DSN at the nearest filing date (CSS R243-10). */
export const urssafDsn: Procedure = {
  key: 'urssaf-dsn',
  title: 'Déclaration sociale nominative (DSN)',
  cover: 'special',
  audience: 'professional',
  authority: { key: 'urssaf', name: 'Urssaf de Valmorin', url: 'https://urssaf-valmorin.example' },
  holder: {
    name: 'Service Employeurs',
    organisation: { name: 'Urssaf de Valmorin', url: 'https://urssaf-valmorin.example' },
    email: 'employeurs@urssaf-valmorin.example',
    postalAddress: 'Urssaf de Valmorin\n10 avenue du Modèle\n99000 Valmorin',
    phone: '+33536490060',
    hours: 'Du lundi au vendredi, de 9 h à 17 h',
  },
  formVersion: '2026-01',
  fields: [...period, employees, ...company, ...payment],
  legalBasis: [css.r24310, css.l1335_3_1],
  retention: 'P6Y',
  correctableFor: 'P3Y',
  qualification: ['declaration'],
  clock: { kind: 'none' },
  swornStatement: false,
  remedies: socialSecurityRemedies,
  notice: {
    right: 'Une erreur ? Vous avez le droit de la corriger.',
    duty: 'Vous devez corriger les erreurs à la prochaine échéance, et payer le complément en même temps.',
    dutyBasis: [css.r24310, css.l1335_3_1],
  },
  rightToError: { facts: { matter: 'contributions_return', nature: 'inaccurate_declaration' } },
  effects: [
    {
      kind: 'payment_due',
      label: 'Le complément de cotisations se paie à la même échéance que la correction.',
      ground: [css.r24310],
    },
  ],
  told: [
    {
      body: { name: 'Caisse de retraite complémentaire' },
      told: false,
      note: 'Ce service n’a rien transmis à la retraite complémentaire. La prochaine DSN doit porter la correction.',
    },
    {
      body: { name: 'Vos salariés' },
      told: false,
      note: 'Vos salariés ne sont pas prévenus. Remettez-leur un bulletin corrigé s’il y a lieu.',
    },
  ],
  proofKinds: [],
  handling: {
    whatHappensNext: [
      'L’Urssaf compare les bases et les rémunérations, salarié par salarié.',
      'Elle vous écrit le complément à payer, ou la somme à déduire.',
    ],
    answerWithinDays: 15,
  },
  links: [
    { href: 'https://urssaf-valmorin.example/contact', rel: 'contact', title: 'Écrire à l’Urssaf' },
    { href: 'https://www.net-entreprises.fr', rel: 'online_service', title: 'Aller sur net-entreprises.fr' },
  ],
};
