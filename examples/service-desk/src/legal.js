// What each service chooses from: grounds, remedies, notices. A service brings its own list; this one is that of the samples.
const crpa = (article) => ({ text: 'CRPA', article });
const css = (article) => ({ text: 'CSS', article });

const common = {
  defender: {
    kind: 'defender_of_rights',
    label: 'Saisir le Défenseur des droits, gratuitement',
    legalBasis: [crpa('L424-1')],
  },
  ombudsman: { kind: 'ombudsman', label: 'Demander une médiation', legalBasis: [crpa('L421-1')] },
};

const caf = {
  title: 'Ressources trimestrielles',
  rules: [css('R843-1'), css('R846-5'), css('R115-7')],
  itemGrounds: [css('R846-5'), css('R115-7')],
  sanctionGrounds: [css('L114-17')],
  remedies: [
    {
      kind: 'mandatory_prior_appeal',
      label: 'Écrire à la commission de recours amiable, avant d’aller devant le juge',
      body: { name: 'Commission de recours amiable' },
      timeLimit: 'P2M',
      mandatory: true,
      legalBasis: [css('R142-1')],
    },
    {
      kind: 'judicial_appeal',
      label: 'Saisir le juge indiqué par la réponse de la commission',
      timeLimit: 'P2M',
      legalBasis: [css('R142-1-A')],
    },
    common.ombudsman,
    common.defender,
  ],
  algorithm: {
    purpose: 'Un programme calcule le montant de vos droits à partir de vos ressources.',
    rights:
      'Vous pouvez demander les règles de ce calcul et ses principales caractéristiques au service. En cas de refus, vous pouvez saisir la Commission d’accès aux documents administratifs (Cada).',
  },
};

const town = {
  title: 'École, cantine et quotient familial',
  rules: [
    { text: 'Code de l’éducation', article: 'D131-3-1' },
    { text: 'Délibération (exemple)', article: 'tarifs 2026-2027' },
  ],
  itemGrounds: [
    { text: 'Code de l’éducation', article: 'D131-3-1' },
    { text: 'Délibération (exemple)', article: 'tarifs 2026-2027' },
  ],
  sanctionGrounds: [],
  remedies: [
    {
      kind: 'review_by_author',
      label: 'Demander à la mairie de revoir sa décision',
      body: { name: 'Ville de Valmorin' },
      timeLimit: 'P2M',
      legalBasis: [crpa('L411-2')],
    },
    {
      kind: 'judicial_appeal',
      label: 'Saisir le tribunal administratif',
      body: { name: 'Tribunal administratif' },
      timeLimit: 'P2M',
      legalBasis: [{ text: 'CJA', article: 'R421-5' }],
    },
    common.ombudsman,
    common.defender,
  ],
};

const services = { 'caf-ressources-trimestrielles': caf, 'mairie-ecole-cantine': town };

/** The lists of a procedure. */
export const legalOf = (procedure) => services[procedure] ?? { ...town, title: procedure };

/** Services that a case may be passed to. */
export const directory = [
  {
    name: 'Mairie de Valmorin, service Éducation',
    phone: '+33536490030',
    email: 'education@valmorin.example',
    organisation: { name: 'Ville de Valmorin' },
  },
  {
    name: 'Service Ressources',
    phone: '+33536490012',
    email: 'ressources@caf-valmorin.example',
    organisation: { name: 'Caf de Valmorin' },
  },
  {
    name: 'Impôts de Valmorin',
    phone: '+33536490040',
    email: 'contact@impots-valmorin.example',
    organisation: { name: 'Impôts de Valmorin' },
  },
];

/** What may lift the protection of L123-1, with its article: closed by law. */
export const shieldGrounds = [
  ['not_first_time', 'Ce n’est pas la première fois', crpa('L123-1'), 'Il faut nommer le dossier antérieur.'],
  ['bad_faith', 'Mauvaise foi établie', crpa('L123-2'), 'La preuve est à la charge de l’administration.'],
  ['fraud', 'Fraude établie', crpa('L123-2'), 'La preuve est à la charge de l’administration.'],
  [
    'deadline_missed',
    'Délai de l’invitation passé sans réponse',
    crpa('L123-1'),
    'Il faut nommer l’invitation.',
  ],
  [
    'not_regularised',
    'Invitée à corriger, la personne ne l’a pas fait',
    crpa('L123-1'),
    'Il faut nommer l’invitation.',
  ],
  ['excluded_eu_law', 'Exclusion : sanction exigée par le droit de l’Union européenne', crpa('L123-1, 1°')],
  [
    'excluded_health_safety_environment',
    'Exclusion : santé publique, sécurité ou environnement',
    crpa('L123-1, 2°'),
  ],
  ['excluded_contract', 'Exclusion : sanction prévue par un contrat', crpa('L123-1, 3°')],
  ['excluded_regulator', 'Exclusion : autorité de régulation', crpa('L123-1, 4°')],
  ['special_regime', 'Un régime spécial décide à la place de L123-1', css('L114-17')],
  ['sanction_not_covered', 'Sanction hors du champ (avertissement)', crpa('L123-1')],
];

export const sanctionKinds = [
  ['penalty', 'Pénalité'],
  ['fine', 'Amende'],
  ['benefit_withheld', 'Retrait d’un avantage'],
  ['warning', 'Avertissement'],
];

/** Grounds on which a request to be audited may be refused: closed by L124-1. */
export const auditRefusals = [
  ['bad_faith', 'Mauvaise foi du demandeur'],
  ['abusive', 'Demande abusive'],
  ['disrupts_service', 'La demande compromettrait manifestement le bon fonctionnement du service'],
  ['disrupts_programme', 'La demande compromettrait la mise en œuvre du programme de contrôle'],
  ['international_convention', 'Une convention internationale s’y oppose'],
];
export const auditGround = crpa('L124-1');
