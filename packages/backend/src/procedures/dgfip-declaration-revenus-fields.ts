import type { Field } from '@bonne-foi/contract';
import { choices, euros, field } from './fields.ts';

/** The person's account on the tax site. */
export const account = {
  href: 'https://www.impots.gouv.fr',
  rel: 'online_service',
  title: 'Aller dans mon espace particulier',
} as const;

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

/** The form of the procedure, in the order of display. */
export const fields: readonly Field[] = [...household, ...income, ...charges, ...computed];
