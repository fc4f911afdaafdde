import type { Field } from '@bonne-foi/contract';
import { choices, euros, field } from './fields.ts';

const civilStatusRoute = {
  href: 'https://www.service-public.gouv.fr',
  rel: 'online_service',
  title: 'Demander une correction à l’Insee',
} as const;
const insee = { name: 'Insee', url: 'https://www.insee.fr' } as const;
const inCouple = ['married', 'civil_partnership', 'cohabiting'];

const identity: readonly Field[] = [
  field('name', 'name', 'Nom et prénoms', {
    correctable: 'elsewhere',
    correctableAt: civilStatusRoute,
    owner: insee,
    why: 'Votre état civil vient du répertoire national tenu par l’Insee.',
    autocomplete: 'name',
  }),
  field('date', 'birthDate', 'Date de naissance', {
    correctable: 'elsewhere',
    correctableAt: civilStatusRoute,
    owner: insee,
    why: 'Elle vient du répertoire national tenu par l’Insee.',
    autocomplete: 'bday',
  }),
  field('nir', 'nir', 'Numéro de sécurité sociale', {
    correctable: 'elsewhere',
    correctableAt: civilStatusRoute,
    owner: insee,
    sensitive: true,
    why: 'Ce numéro est attribué par l’Insee. La Caf ne peut pas le changer.',
  }),
];

const situation: readonly Field[] = [
  field('choice', 'maritalStatus', 'Situation familiale', {
    required: true,
    hint: 'Une vie commune stable suffit pour être en couple, sans mariage ni pacs.',
    why: 'Vos droits dépendent des personnes qui composent votre foyer.',
    choices: choices([
      ['single', 'Je vis sans conjoint'],
      ['married', 'Mariage'],
      ['civil_partnership', 'Pacs'],
      ['cohabiting', 'Vie de couple, sans mariage ni pacs'],
      ['separated', 'Séparation'],
      ['divorced', 'Divorce'],
      ['widowed', 'Veuvage'],
    ]),
  }),
  field('date', 'cohabitationStartDate', 'Début de la vie commune', {
    required: true,
    max: 'today',
    hint: 'Le premier jour de la vie commune. Exemple : 4 octobre 2026.',
    why: 'Vos droits changent à partir de cette date.',
    visibleIf: { field: 'maritalStatus', op: 'in', values: inCouple },
  }),
  field('date', 'separationDate', 'Date de la séparation', {
    required: true,
    max: 'today',
    hint: 'Le jour où la vie commune a cessé. Exemple : 12 mars 2026.',
    why: 'Après cette date, les revenus de votre ancien conjoint ne comptent plus.',
    visibleIf: { field: 'maritalStatus', op: 'in', values: ['separated', 'divorced'] },
  }),
  field('integer', 'dependentChildren', 'Enfants à charge', {
    min: 0,
    max: 20,
    hint: 'Le nombre d’enfants qui vivent avec vous et que vous prenez en charge. Exemple : 2.',
    why: 'Le montant de vos droits en dépend.',
  }),
  field('choice', 'employmentStatus', 'Votre activité', {
    hint: 'Votre situation aujourd’hui.',
    why: 'La prime d’activité dépend de votre activité.',
    choices: choices([
      ['employed', 'Salariat'],
      ['self_employed', 'Activité indépendante'],
      ['job_seeking', 'Recherche d’emploi'],
      ['sick_leave', 'Arrêt de travail'],
      ['retired', 'Retraite'],
      ['studying', 'Études ou apprentissage'],
      ['none', 'Aucune activité'],
    ]),
  }),
  field('date', 'employmentStartDate', 'Début de l’activité', {
    max: 'today',
    hint: 'Le premier jour travaillé. Exemple : 1er septembre 2026.',
    why: 'Vos droits changent à partir de cette date.',
    visibleIf: { field: 'employmentStatus', op: 'in', values: ['employed', 'self_employed', 'studying'] },
  }),
];

const housing: readonly Field[] = [
  field('address', 'address', 'Adresse du logement', {
    required: true,
    autocomplete: 'street-address',
    hint: 'Numéro et rue, code postal, ville. Exemple : 12 rue du Modèle, 99000 Valmorin.',
    why: 'La Caf vous écrit à cette adresse. Elle sert aussi à calculer l’aide au logement.',
  }),
  field('choice', 'housingStatus', 'Vous occupez ce logement', {
    why: 'L’aide au logement dépend de la façon dont vous l’occupez.',
    choices: choices([
      ['tenant', 'En location'],
      ['owner', 'En propriété'],
      ['hosted', 'Avec un hébergement gratuit'],
    ]),
  }),
  euros('rent', 'Loyer du mois, sans les charges', {
    hint: 'Le montant écrit sur la quittance, hors charges. Exemple : 540,00 €.',
    why: 'L’aide au logement se calcule sur ce montant.',
    visibleIf: { field: 'housingStatus', op: 'eq', value: 'tenant' },
  }),
  field('text', 'landlord', 'Nom du bailleur', {
    maxLength: 120,
    hint: 'La personne ou l’organisme qui vous loue le logement. Exemple : Office d’exemple.',
    why: 'La Caf vérifie le loyer auprès du bailleur.',
    visibleIf: { field: 'housingStatus', op: 'eq', value: 'tenant' },
  }),
];

const contact: readonly Field[] = [
  field('email', 'email', 'Adresse e-mail', {
    autocomplete: 'email',
    hint: 'Exemple : prenom.nom@exemple.fr.',
    why: 'Vos accusés de réception arrivent à cette adresse.',
  }),
  field('phone', 'phone', 'Téléphone', {
    autocomplete: 'tel',
    hint: 'Exemple : 06 39 98 01 23.',
    why: 'Pour vous appeler en cas de question.',
  }),
  field('iban', 'iban', 'Compte bancaire (IBAN)', {
    sensitive: true,
    hint: 'Il figure sur votre relevé d’identité bancaire. Exemple : FR76 3000 6000 0112 3456 7890 189.',
    why: 'Vos prestations sont versées sur ce compte.',
    proof: {
      required: false,
      kinds: ['bank-details'],
      hint: 'Facultatif : un relevé d’identité bancaire évite une erreur de saisie.',
    },
  }),
];

const resources: readonly Field[] = [
  field('period', 'referencePeriod', 'Mois pris en compte', {
    correctable: 'no',
    why: 'Fixé par la loi : les 4e, 3e et 2e mois avant la déclaration.',
  }),
  field('boolean', 'paysAlimony', 'Je verse une pension alimentaire', {
    why: 'Une pension versée se déduit de vos ressources.',
  }),
  field('group', 'months', 'Ressources par mois', {
    hint: 'Vérifiez d’abord le mois affiché, puis le montant.',
    why: 'Vos droits se calculent mois par mois.',
    repeat: { min: 3, max: 3, itemLabel: 'Mois {n}', fixed: true },
    fields: [
      field('yearMonth', 'month', 'Mois', {
        correctable: 'no',
        why: 'Fixé par le calendrier des déclarations.',
      }),
      euros('netSocialAmount', 'Montant net social', {
        required: true,
        kinds: ['correction'],
        hint: 'Il est écrit sur le bulletin de paie, sous « montant net social ». Exemple : 1 452,37 €.',
        why: 'La prime d’activité se calcule sur ce montant.',
        proof: {
          required: false,
          kinds: ['payslip', 'benefit-statement'],
          hint: 'Facultatif : le bulletin de paie du mois.',
        },
      }),
      euros('alimonyReceived', 'Pension alimentaire reçue', {
        hint: 'Le total reçu pendant ce mois. Exemple : 150,00 €. Écrivez 0 si vous n’en recevez pas.',
        why: 'Une pension reçue compte dans les ressources du foyer.',
      }),
      euros('alimonyPaid', 'Pension alimentaire versée', {
        hint: 'Le total versé pendant ce mois. Exemple : 120,00 €.',
        why: 'Elle se déduit de vos ressources.',
        visibleIf: { field: 'paysAlimony', op: 'eq', value: true },
      }),
      euros('gifts', 'Aides reçues de proches', {
        hint: 'Le total reçu pendant ce mois, même une seule fois. Exemple : 80,00 €.',
        why: 'Les sommes reçues par le foyer comptent dans ses ressources.',
      }),
      euros('savingsIncome', 'Intérêts et revenus d’épargne', {
        hint: 'Les intérêts reçus pendant ce mois. Exemple : 12,40 €.',
        why: 'Les revenus d’épargne comptent dans les ressources du foyer.',
      }),
    ],
  }),
];

/** The form of the procedure, in the order of display. */
export const fields: readonly Field[] = [...resources, ...situation, ...housing, ...contact, ...identity];
