import type { Field } from '@bonne-foi/contract';
import { choices, euros, field } from './fields.ts';
import { education } from './law.ts';

const household: readonly Field[] = [
  field('integer', 'familyQuotient', 'Quotient familial', {
    kinds: ['correction'],
    min: 0,
    max: 20_000,
    hint: 'Le nombre écrit sur votre attestation de la Caf. Exemple : 618.',
    why: 'La Ville applique un prix par tranche de quotient.',
    proof: {
      required: false,
      kinds: ['family-quotient-certificate'],
      hint: 'Facultatif : la Ville peut demander ce nombre à la Caf elle-même.',
    },
  }),
  euros('mealPrice', 'Prix du repas', {
    correctable: 'no',
    why: 'Calculé par la Ville à partir du quotient. Il change quand le quotient est corrigé.',
  }),
  euros('referenceTaxIncome', 'Revenu fiscal de référence', {
    correctable: 'elsewhere',
    owner: { name: 'Administration fiscale', url: 'https://www.impots.gouv.fr' },
    correctableAt: {
      href: 'https://www.impots.gouv.fr',
      rel: 'online_service',
      title: 'Corriger ma déclaration de revenus',
    },
    why: 'La Ville ne peut pas changer ce montant. Il se corrige auprès des impôts.',
  }),
  field('choice', 'custody', 'Garde des enfants', {
    required: true,
    why: 'En garde alternée, chaque parent paie ses semaines, à son propre tarif.',
    choices: choices([
      ['full', 'Chez moi toute la semaine'],
      ['alternating', 'En garde alternée'],
      ['other_parent', 'Chez l’autre parent'],
    ]),
  }),
  field('choice', 'custodyWeeks', 'Mes semaines', {
    required: true,
    hint: 'Les semaines où les enfants vivent chez vous.',
    why: 'La facture de ces semaines vous est adressée.',
    choices: choices([
      ['even', 'Les semaines paires'],
      ['odd', 'Les semaines impaires'],
      ['other', 'Un autre rythme'],
    ]),
    visibleIf: { field: 'custody', op: 'eq', value: 'alternating' },
  }),
];

const children: Field = field('group', 'children', 'Enfants inscrits', {
  why: 'La Ville inscrit chaque enfant et prépare ses repas.',
  repeat: { min: 1, max: 12, itemLabel: 'Enfant {n}' },
  fields: [
    field('name', 'name', 'Nom et prénoms', {
      required: true,
      proof: {
        required: false,
        kinds: ['identity-document'],
        hint: 'Livret de famille, carte d’identité ou passeport.',
        legalBasis: [education.d13131],
      },
    }),
    field('date', 'birthDate', 'Date de naissance', {
      required: true,
      min: '2006-01-01',
      max: 'today',
      hint: 'Exemple : 4 mai 2019.',
      why: 'L’âge fixe la classe.',
    }),
    field('commune', 'birthPlace', 'Commune de naissance', {
      hint: 'Seulement si l’enfant est né en France. Exemple : Ajaccio.',
      why: 'Elle évite de confondre deux enfants du même nom.',
    }),
    field('choice', 'grade', 'Classe', {
      required: true,
      why: 'Elle fixe l’école et l’horaire du repas.',
      choices: choices([
        ['nursery', 'Maternelle'],
        ['cp', 'CP'],
        ['ce1', 'CE1'],
        ['ce2', 'CE2'],
        ['cm1', 'CM1'],
        ['cm2', 'CM2'],
      ]),
    }),
    field('choice', 'mealDays', 'Jours de cantine', {
      multiple: true,
      max: 4,
      hint: 'Les jours où l’enfant mange à la cantine.',
      why: 'Seuls ces repas sont préparés et facturés.',
      choices: choices([
        ['monday', 'Lundi'],
        ['tuesday', 'Mardi'],
        ['thursday', 'Jeudi'],
        ['friday', 'Vendredi'],
      ]),
    }),
    field('choice', 'diet', 'Repas', {
      why: 'Pour préparer un repas qui convient.',
      choices: choices([
        ['standard', 'Tous les plats'],
        ['no_meat', 'Sans viande'],
        ['no_pork', 'Sans porc'],
        ['allergy', 'Allergie, avec un projet d’accueil individualisé'],
      ]),
    }),
    field('longText', 'allergyNote', 'Précisions sur l’allergie', {
      required: true,
      sensitive: true,
      maxLength: 1000,
      hint: 'Les aliments à éviter et ce qu’il faut faire. Exemple : arachide, trousse à l’accueil.',
      why: 'L’équipe de la cantine doit pouvoir protéger l’enfant.',
      visibleIf: { field: 'children/*/diet', op: 'eq', value: 'allergy' },
    }),
  ],
});

const contact: readonly Field[] = [
  field('address', 'address', 'Adresse', {
    required: true,
    autocomplete: 'street-address',
    hint: 'Numéro et rue, code postal, ville. Exemple : 12 rue de l’Exemple, 99000 Valmorin.',
    why: 'Elle fixe l’école du quartier et le tarif des habitants.',
    proof: {
      required: true,
      kinds: ['proof-of-address', 'sworn-statement-of-address'],
      hint: 'Tout document qui montre votre domicile, ou une attestation sur l’honneur.',
      legalBasis: [education.d13131],
    },
  }),
  field('email', 'email', 'Adresse e-mail', {
    autocomplete: 'email',
    hint: 'Exemple : prenom.nom@exemple.fr.',
    why: 'Les factures et les accusés de réception arrivent à cette adresse.',
  }),
  field('phone', 'phone', 'Téléphone', {
    required: true,
    autocomplete: 'tel',
    hint: 'Exemple : 06 39 98 01 23.',
    why: 'Pour vous appeler pendant la journée d’école.',
  }),
  field('group', 'emergencyContact', 'Personne à prévenir', {
    why: 'Si vous n’êtes pas joignable, la Ville appelle cette personne.',
    fields: [
      field('name', 'name', 'Nom et prénom', { required: true }),
      field('phone', 'phone', 'Téléphone', { required: true, hint: 'Exemple : 06 39 98 04 56.' }),
      field('choice', 'relationship', 'Lien avec l’enfant', {
        choices: choices([
          ['parent', 'Autre parent'],
          ['family', 'Membre de la famille'],
          ['friend', 'Proche'],
        ]),
      }),
      field('boolean', 'mayCollect', 'Peut venir chercher l’enfant'),
    ],
  }),
  field('iban', 'iban', 'Compte prélevé (IBAN)', {
    sensitive: true,
    hint: 'Il figure sur votre relevé d’identité bancaire. Exemple : FR76 3000 6000 0112 3456 7890 189.',
    why: 'Les factures sont prélevées sur ce compte.',
  }),
  field('name', 'responsible', 'Parent ou responsable', {
    correctable: 'elsewhere',
    owner: { name: 'Mairie du lieu de naissance' },
    correctableAt: {
      href: 'https://www.service-public.gouv.fr',
      rel: 'online_service',
      title: 'Faire corriger mon état civil',
    },
    autocomplete: 'name',
    why: 'Votre état civil se corrige à sa source : la mairie de votre lieu de naissance.',
  }),
];

/** The form of the procedure, in the order of display. */
export const fields: readonly Field[] = [...household, children, ...contact];
