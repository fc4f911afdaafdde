import type { Field, LegalRef } from '@bonne-foi/contract';
import type { Procedure } from '../procedures/procedure.ts';
import type { Seed } from '../records/held.ts';

const source: LegalRef = { text: 'CRPA', article: 'L123-1', checkedOn: '2026-11-20', evidence: 'primary' };
const memory: LegalRef = { text: 'CJA', article: 'R421-1', evidence: 'memory' };
const here = { correctable: 'here', required: false, sensitive: false, multiple: false } as const;

const fields: readonly Field[] = [
  { ...here, id: 'phone', type: 'phone', label: 'Téléphone' },
  { ...here, id: 'email', type: 'email', label: 'Courriel', required: true },
  {
    ...here,
    id: 'iban',
    type: 'iban',
    label: 'IBAN',
    sensitive: true,
    proof: { required: true, hint: 'Un relevé d’identité bancaire', legalBasis: [source] },
  },
  { ...here, id: 'address', type: 'address', label: 'Adresse', kinds: ['circumstanceChange'] },
  { ...here, id: 'income', type: 'money', label: 'Revenu', currency: 'EUR', min: '0' },
  { ...here, id: 'note', type: 'longText', label: 'Remarque' },
  { ...here, id: 'moveDate', type: 'date', label: 'Date de départ', max: 'today' },
  {
    ...here,
    id: 'birthName',
    type: 'text',
    label: 'Nom de naissance',
    correctable: 'elsewhere',
    owner: { name: 'Insee' },
  },
  { ...here, id: 'hasChildren', type: 'boolean', label: 'Avez-vous des enfants ?' },
  {
    ...here,
    id: 'children',
    type: 'group',
    label: 'Enfants',
    visibleIf: { field: 'hasChildren', op: 'eq', value: true },
    repeat: { max: 3, itemLabel: 'Enfant {n}', fixed: false },
    fields: [
      { ...here, id: 'firstName', type: 'text', label: 'Prénom', required: true },
      { ...here, id: 'birthDate', type: 'date', label: 'Né(e) le', max: 'today' },
    ],
  },
];

/** A request to recompute, with a clock: silence means rejection. */
export const townHall: Procedure = {
  key: 'mairie-test',
  title: 'Cantine',
  cover: 'crpa',
  audience: 'individual',
  authority: { key: 'mairie', name: 'Mairie d’Exempleville', url: 'https://www.exempleville.example' },
  holder: {
    name: 'Service Enfance',
    email: 'enfance@exempleville.example',
    postalAddress: '1 place du Modèle\n00000 Exempleville',
    phone: '+33199000123',
  },
  formVersion: '2026-10',
  fields,
  legalBasis: [source],
  retention: 'P5Y',
  qualification: ['request'],
  clock: {
    kind: 'silence_means_rejection',
    timeLimit: 'P2M',
    startRule: 'first_administration',
    legalBasis: [{ text: 'CRPA', article: 'L231-4', evidence: 'primary' }],
  },
  swornStatement: false,
  remedies: [
    {
      kind: 'review_by_author',
      label: 'Demander un nouvel examen',
      timeLimit: 'P2M',
      legalBasis: [source, memory],
    },
    {
      kind: 'judicial_appeal',
      label: 'Saisir le tribunal administratif',
      timeLimit: 'P2M',
      legalBasis: [source],
    },
  ],
  notice: { right: 'Vous pouvez corriger.', duty: 'Vous devez signaler.', dutyBasis: [] },
  rightToError: {
    facts: { matter: 'other', bodyIsAdministration: true, personIsPublic: true, exclusion: 'none' },
  },
  effects: [
    {
      kind: 'payment_continues',
      label: 'Vous continuez de payer le tarif actuel.',
      untilEvent: 'decision',
      ground: [source],
    },
  ],
  told: [{ body: { name: 'Caisse d’exemple' }, told: false, note: 'Elle n’est pas prévenue.' }],
  proofKinds: [],
  handling: { whatHappensNext: ['Le service relit votre correction.'], answerWithinDays: 21 },
  links: [],
};

/** A declaration: silence means nothing, and an attestation on honour comes with it. */
export const declaration: Procedure = {
  ...townHall,
  key: 'declaration-test',
  title: 'Déclaration',
  qualification: ['declaration'],
  clock: { kind: 'none' },
  swornStatement: true,
};

export const testProcedures: readonly Procedure[] = [townHall, declaration];

const made = '2026-09-01T08:00:00Z';

/** The account number that no answer may show. */
export const secretIban = 'FR7630006000011234567890189';

const values: Seed['records'][number]['values'] = {
  phone: { state: 'declared', value: '+33639980123' },
  email: { state: 'declared', value: 'alix@exemple.example' },
  iban: { state: 'declared', value: secretIban, masked: true, display: '•••• 0189' },
  income: { state: 'declared', value: { amount: '1310.00', currency: 'EUR' } },
  birthName: { state: 'verified', value: 'Exemple', source: 'Insee' },
  hasChildren: { state: 'declared', value: true },
  'children/c_1/firstName': { state: 'declared', value: 'Lou' },
  'children/c_1/birthDate': { state: 'declared', value: '2019-05-04' },
};

const record = {
  procedure: 'mairie-test',
  title: 'Votre foyer',
  createdAt: made,
  updatedAt: made,
  values,
  items: { children: ['c_1'] },
};

/** Alix has two records and an invitation; Bob has one. */
export const testSeed: Seed = {
  records: [
    { ...record, id: 'rec_alix', owner: 'sub-alix', person: 'Alix Exemple' },
    {
      ...record,
      id: 'rec_declaration',
      procedure: 'declaration-test',
      title: 'Votre déclaration',
      owner: 'sub-alix',
      person: 'Alix Exemple',
      createdAt: '2026-10-01T08:00:00Z',
    },
    { ...record, id: 'rec_bob', owner: 'sub-bob', person: 'Bob Exemple' },
  ],
  invitations: [
    {
      id: 'inv_alix',
      recordId: 'rec_alix',
      title: 'Un revenu à vérifier',
      reason: 'Votre employeur indique un autre montant. Les deux peuvent être justes.',
      paths: ['income'],
      timeLimit: 'P1M',
      effect: 'Répondre dans ce délai écarte la sanction si la bonne foi est retenue.',
    },
  ],
};
