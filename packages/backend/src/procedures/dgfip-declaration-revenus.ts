import type { Field, Regime } from '@bonne-foi/contract';
import { choices, euros, field } from './fields.ts';
import { crpa, tax } from './law.ts';
import type { Procedure } from './procedure.ts';
import { defenderOfRights, ombudsman } from './remedies.ts';

const account = {
  href: 'https://www.impots.gouv.fr',
  rel: 'online_service',
  title: 'Aller dans mon espace particulier',
} as const;
const regime: Regime = { id: 'tax', label: 'Règles fiscales' };

const household: readonly Field[] = [
  field('integer', 'taxYear', 'Année des revenus', {
    correctable: 'no',
    why: 'Chaque année a sa déclaration. Ouvrez l’autre déclaration pour une autre année.',
  }),
  field('name', 'name', 'Nom et prénoms', {
    correctable: 'elsewhere',
    correctableAt: account,
    why: 'La correction en ligne ne change pas l’état civil. La messagerie sécurisée le permet.',
    autocomplete: 'name',
  }),
  field('text', 'taxNumber', 'Numéro fiscal', {
    correctable: 'no',
    sensitive: true,
    why: 'Ce numéro vous est attribué une fois pour toutes.',
  }),
  field('address', 'address', 'Adresse au 1er janvier', {
    correctable: 'elsewhere',
    correctableAt: account,
    why: 'La correction en ligne ne change pas l’adresse. Votre espace particulier le permet.',
  }),
  field('choice', 'maritalStatus', 'Situation familiale', {
    correctable: 'elsewhere',
    correctableAt: { ...account, title: 'Gérer mon prélèvement à la source' },
    why: 'Un mariage, un pacs ou un divorce se signale dans « Gérer mon prélèvement à la source ».',
    choices: choices([
      ['single', 'Célibat'],
      ['married', 'Mariage'],
      ['civil_partnership', 'Pacs'],
      ['divorced', 'Divorce ou séparation'],
      ['widowed', 'Veuvage'],
    ]),
  }),
  field('boolean', 'singleParentBoxT', 'Je vis sans conjoint, avec mes enfants à charge (case T)', {
    kinds: ['correction'],
    hint: 'À cocher chaque année. Ne cochez pas la case si vous viviez en couple, même sans mariage.',
    why: 'Cette case peut augmenter le nombre de parts. Elle n’est jamais cochée d’avance.',
    visibleIf: { field: 'maritalStatus', op: 'in', values: ['single', 'divorced', 'widowed'] },
  }),
  field('group', 'dependents', 'Personnes à charge', {
    why: 'Le nombre de parts du foyer en dépend.',
    repeat: { min: 0, max: 20, itemLabel: 'Personne {n}' },
    fields: [
      field('name', 'name', 'Nom et prénoms', { required: true }),
      field('partialDate', 'childBirthDate', 'Date de naissance', {
        required: true,
        hint: 'Jour, mois et année. L’année seule suffit si le jour n’est pas connu. Exemple : 2008.',
        why: 'L’âge fixe la façon de compter cette personne.',
      }),
      field('choice', 'childStatus', 'Situation', {
        required: true,
        why: 'Elle fixe la part comptée pour cette personne.',
        choices: choices([
          ['minor', 'Enfant mineur'],
          ['minor_shared', 'Enfant mineur en résidence alternée'],
          ['adult_attached', 'Enfant majeur rattaché'],
          ['disabled', 'Personne avec une carte mobilité inclusion, mention invalidité'],
        ]),
      }),
      euros('attachedChildIncome', 'Revenus de l’enfant rattaché', {
        hint: 'Sans la part exonérée des apprentis, stagiaires et étudiants. Exemple : 1 200,00 €.',
        why: 'Les revenus d’un enfant rattaché comptent avec ceux du foyer.',
        visibleIf: { field: 'dependents/*/childStatus', op: 'eq', value: 'adult_attached' },
      }),
    ],
  }),
];

const income: readonly Field[] = [
  field('group', 'wages', 'Salaires préremplis', {
    hint: 'Comparez avec le cumul imposable de votre bulletin de décembre.',
    why: 'Ces montants viennent des employeurs. Vous pouvez les corriger.',
    repeat: { min: 0, max: 20, itemLabel: 'Employeur {n}' },
    fields: [
      field('text', 'employer', 'Employeur', { required: true, maxLength: 120 }),
      euros('prefilledIncome', 'Salaire imposable de l’année', {
        required: true,
        kinds: ['correction'],
        hint: 'Le cumul imposable du bulletin de décembre. Exemple : 21 480,00 €.',
        why: 'L’impôt se calcule sur ce montant.',
        proof: { required: false, kinds: ['payslip'], hint: 'Facultatif : le bulletin de décembre.' },
      }),
    ],
  }),
  field('boolean', 'usesActualExpenses', 'Je déduis mes frais réels', {
    kinds: ['correction'],
    hint: 'Les frais réels remplacent la déduction de 10 %. C’est l’un ou l’autre.',
    why: 'Ce choix change le revenu imposable.',
  }),
  euros('actualExpenses', 'Montant des frais réels', {
    required: true,
    kinds: ['correction'],
    hint: 'Le total de l’année. Exemple : 3 150,00 €.',
    why: 'Il remplace la déduction de 10 %.',
    visibleIf: { field: 'usesActualExpenses', op: 'eq', value: true },
  }),
  field('file', 'expenseProofs', 'Justificatifs des frais réels', {
    hint: 'Facultatif : gardez-les. Le service peut vous les demander.',
    accept: ['application/pdf', 'image/jpeg', 'image/png'],
    maxBytes: 5_000_000,
    repeat: { max: 5 },
    why: 'Ils montrent comment le montant a été calculé.',
    visibleIf: { field: 'usesActualExpenses', op: 'eq', value: true },
  }),
  field('boolean', 'hasForeignIncome', 'J’ai reçu des revenus d’un autre pays', { kinds: ['correction'] }),
  field('country', 'foreignIncomeCountry', 'Pays de ces revenus', {
    required: true,
    kinds: ['correction'],
    hint: 'Le pays qui a versé les revenus. Exemple : Belgique.',
    why: 'Une convention peut fixer où l’impôt est payé.',
    visibleIf: { field: 'hasForeignIncome', op: 'eq', value: true },
  }),
  euros('alimonyReceived', 'Pensions alimentaires reçues', {
    kinds: ['correction'],
    hint: 'Pour vous, vos enfants à charge et vos enfants rattachés. Exemple : 1 800,00 €.',
    why: 'Les pensions reçues comptent dans vos revenus.',
  }),
];

const charges: readonly Field[] = [
  euros('alimonyPaid', 'Pensions alimentaires versées', {
    kinds: ['correction'],
    hint: 'Aucune pension pour une personne comptée dans votre foyer. Exemple : 1 440,00 €.',
    why: 'Elles se déduisent de votre revenu.',
  }),
  field('choice', 'recipientRelationship', 'Personne qui reçoit la pension', {
    kinds: ['correction'],
    why: 'La ligne de la déclaration change selon la personne aidée.',
    choices: choices([
      ['minor_child', 'Enfant mineur'],
      ['adult_child', 'Enfant majeur'],
      ['parent', 'Parent ou grand-parent'],
      ['former_spouse', 'Ancien conjoint'],
    ]),
    visibleIf: { field: 'alimonyPaid#amount', op: 'gt', value: '0' },
  }),
  field('date', 'judgmentDate', 'Date du jugement', {
    kinds: ['correction'],
    max: 'today',
    hint: 'S’il y en a un. Exemple : 12 mars 2019.',
    why: 'La ligne de la déclaration peut changer selon cette date.',
    visibleIf: { field: 'alimonyPaid#amount', op: 'gt', value: '0' },
  }),
  euros('donationAmount', 'Dons', {
    kinds: ['correction'],
    hint: 'Le total des reçus de l’année. Exemple : 90,00 €.',
    why: 'Un don peut ouvrir droit à une réduction d’impôt.',
    proof: { required: false, kinds: ['donation-receipt'], hint: 'Facultatif : les reçus fiscaux.' },
  }),
  field('choice', 'donationRecipientType', 'Organismes qui ont reçu ces dons', {
    kinds: ['correction'],
    multiple: true,
    max: 4,
    why: 'Le taux de réduction change selon l’organisme.',
    choices: choices([
      ['people_in_need', 'Aide aux personnes en difficulté'],
      ['general_interest', 'Autre organisme d’intérêt général'],
      ['heritage', 'Patrimoine'],
      ['political', 'Parti ou campagne politique'],
    ]),
    visibleIf: { field: 'donationAmount#amount', op: 'gt', value: '0' },
  }),
];

const computed: readonly Field[] = [
  euros('referenceTaxIncome', 'Revenu fiscal de référence', {
    correctable: 'no',
    why: 'Calculé à partir de votre déclaration. Il change quand vous corrigez vos revenus ou vos charges.',
  }),
  field('decimal', 'householdShares', 'Nombre de parts', {
    correctable: 'no',
    scale: 2,
    why: 'Calculé à partir de votre foyer. Il change quand vous corrigez les personnes à charge.',
  }),
  field('iban', 'iban', 'Compte pour les remboursements', {
    correctable: 'elsewhere',
    correctableAt: { ...account, title: 'Gérer mon prélèvement à la source' },
    sensitive: true,
    why: 'Le compte bancaire se change dans « Gérer mon prélèvement à la source ».',
  }),
];

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
  fields: [...household, ...income, ...charges, ...computed],
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
    right: 'Vous pouvez corriger une erreur. Votre bonne foi est présumée : vous n’avez pas à la prouver.',
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
