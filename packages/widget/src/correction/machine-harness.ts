import type {
  Assessment,
  AuditRequest,
  Capabilities,
  Correction,
  Field,
  FieldValue,
  HeldRecord,
  Invitation,
  ReceiptSummary,
} from '@bonne-foi/contract';
import { allRules } from '../stages/all-stages-harness.ts';
import type { Effect } from './effect.ts';
import type { Act, Answer, Stamp } from './event.ts';
import { advance, startMachine } from './shelf.ts';
import type { Home, Machine, Screen, Service, State, Target } from './state.ts';

// Plain samples for tests: nobody and nothing in them exists.

export const assessment: Assessment = {
  assessedAt: '2026-11-21T09:00:00Z',
  sanction: {
    value: 'undetermined',
    codes: ['fact_unknown'],
    regime: { id: 'crpa', label: 'Règle générale' },
    sources: [{ text: 'CRPA', article: 'L123-1' }],
  },
  principal: {
    value: 'unknown',
    codes: ['amount_not_computed'],
    regime: { id: 'crpa', label: 'Règle générale' },
    sources: [{ text: 'CRPA', article: 'L123-1' }],
  },
  interest: {
    value: 'unknown',
    codes: ['interest_not_computed'],
    regime: { id: 'crpa', label: 'Règle générale' },
    sources: [{ text: 'CRPA', article: 'L123-1' }],
  },
};

export const capabilities: Capabilities = {
  contract: { name: 'bonne-foi', version: '1.0.0', profiles: ['core'] },
  authority: { key: 'exemple', name: 'Service d’exemple' },
  auth: [{ scheme: 'cookie' }],
  features: { attachments: true, withdrawal: true, messages: true, invitations: true },
  limits: { maxAttachmentBytes: 1000, maxAttachments: 3, accept: ['application/pdf'] },
  locales: ['fr'],
};

export const service: Service = { capabilities, session: { authenticated: true } };

const fields: Field[] = [
  { id: 'nickname', type: 'text', label: 'Nom d’usage', correctable: 'here', required: true },
  {
    id: 'income',
    type: 'integer',
    label: 'Revenu',
    correctable: 'here',
    proof: { required: true, hint: 'Un bulletin' },
  },
  { id: 'born', type: 'date', label: 'Date de naissance', correctable: 'elsewhere' },
  {
    id: 'children',
    type: 'group',
    label: 'Enfants',
    correctable: 'here',
    repeat: { max: 9, itemLabel: 'Enfant {n}' },
    fields: [{ id: 'firstName', type: 'text', label: 'Prénom', correctable: 'here', required: true }],
  },
];

const values: Record<string, FieldValue> = {
  nickname: { state: 'declared', value: 'Camille' },
  income: { state: 'declared', value: 1200 },
  born: { state: 'verified', value: '1990-05-04' },
  'children/c_1/firstName': { state: 'declared', value: 'Sacha' },
};

export const record: HeldRecord = {
  id: 'rec_1',
  title: 'Dossier d’exemple',
  procedure: 'exemple',
  version: '"rec_1-1"',
  formVersion: '1',
  rightToError: assessment,
  fields,
  values,
  items: { children: ['c_1'] },
};

export const receiptSummary: ReceiptSummary = {
  id: 'rcp_1',
  kind: 'registration',
  number: 'AE-2026-000001',
  receivedAt: '2026-11-21T10:00:00Z',
  issuedAt: '2026-11-21T10:00:00Z',
  formats: [{ type: 'application/json', href: '/v1/corrections/cor_1/receipts/rcp_1' }],
};

export function correction(change: Partial<Correction> = {}): Correction {
  return {
    id: 'cor_1',
    recordId: 'rec_1',
    phase: 'draft',
    status: 'draft',
    version: '"cor_1-1"',
    basedOn: '"rec_1-1"',
    origin: 'spontaneous',
    rightToError: assessment,
    changes: {},
    attachments: [],
    receipts: [],
    actions: ['edit', 'submit'],
    createdAt: '2026-11-21T09:59:00Z',
    ...change,
  };
}

export const sent = (change: Partial<Correction> = {}): Correction =>
  correction({
    phase: 'with_administration',
    status: 'registered',
    version: '"cor_1-2"',
    receipts: [receiptSummary],
    actions: ['withdraw', 'message'],
    ...change,
  });

/** A correction about which the service asks for something. */
export const asked = (): Correction =>
  sent({
    phase: 'with_user',
    status: 'awaiting_user',
    actions: ['answer_items', 'withdraw', 'message'],
    itemsRequest: {
      id: 'req_1',
      message: 'Il manque un document.',
      items: [{ id: 'itm_1', label: 'Bulletin', legalBasis: [{ text: 'CRPA', article: 'L114-5' }] }],
      requestedAt: '2026-11-21T11:00:00Z',
      timeLimit: 'P15D',
      deadline: '2026-12-06',
      clockEffect: 'suspended',
    },
  });

export const invitation: Invitation = {
  id: 'inv_1',
  status: 'open',
  title: 'Un montant à vérifier',
  reason: 'Deux montants sont différents.',
  procedure: 'exemple',
  recordId: 'rec_1',
  invitedAt: '2026-11-20T10:00:00Z',
  timeLimit: 'P1M',
  deadline: '2026-12-20',
  effect: 'Si vous corrigez avant cette date, la loi peut écarter la sanction.',
  rightToError: assessment,
  service: { name: 'Service d’exemple', phone: '+33100000000', email: 'service@exemple.fr' },
  version: '"inv_1-1"',
  actions: ['regularise', 'confirm_exact', 'contest'],
};

/** A request to be audited that was sent. */
export const audit = (change: Partial<AuditRequest> = {}): AuditRequest => ({
  id: 'aud_1',
  phase: 'with_administration',
  status: 'acknowledged',
  version: '"aud_1-1"',
  points: [{ label: 'Le revenu à déclarer' }],
  receipts: [receiptSummary],
  findings: [],
  createdAt: '2026-11-21T10:00:00Z',
  ...change,
});

export const emptyHome: Home = { records: [], corrections: [], invitations: [] };

export const stamp = (uuid = '00000000-0000-4000-8000-000000000001'): Stamp => ({
  now: '2026-11-21T10:00:00.000Z',
  today: '2026-11-21',
  locale: 'fr',
  uuid,
});

/** Plays a machine in a test: what was done, what came back, what is asked for. */
export class Play {
  machine: Machine;
  /** The last effect asked for. */
  effect: Effect | undefined;
  readonly effects: Effect[] = [];
  #acts = 0;

  constructor(target: Target = { kind: 'record', id: 'rec_1' }) {
    this.machine = startMachine(target);
  }

  get state(): State {
    return this.machine.state;
  }

  do(...happenings: readonly (Act | Answer)[]): this {
    for (const happening of happenings) {
      this.#acts += 1;
      const uuid = `00000000-0000-4000-8000-${String(this.#acts).padStart(12, '0')}`;
      const [machine, effect] = advance(allRules, this.machine, { ...happening, stamp: stamp(uuid) });
      this.machine = machine;
      this.effect = effect;
      if (effect !== undefined) this.effects.push(effect);
    }
    return this;
  }

  /** The state, when it is on this screen. @throws Error when it is on another */
  on<S extends Screen>(screen: S): Extract<State, { readonly screen: S }> {
    if (this.state.screen !== screen) throw new Error(`on ${this.state.screen}, not on ${screen}`);
    // Just compared: TypeScript does not narrow by a type parameter.
    return this.state as Extract<State, { readonly screen: S }>;
  }

  /** The last effect, when it is of this type. @throws Error when it is of another */
  asked<T extends Effect['type']>(type: T): Extract<Effect, { readonly type: T }> {
    if (this.effect?.type !== type)
      throw new Error(`asked for ${this.effect?.type ?? 'nothing'}, not ${type}`);
    // Just compared, as above.
    return this.effect as Extract<Effect, { readonly type: T }>;
  }
}

/** A record on the screen. */
export const reading = (): Play =>
  new Play().do({ type: 'recordReceived', service, record, home: emptyHome });

/** One whole correction typed, on the check page. */
export const checked = (): Play => typed(reading());

export const typed = (play: Play): Play =>
  play.do(
    { type: 'open', path: 'nickname' },
    { type: 'type', path: 'nickname', part: 'input', input: 'Camille E.' },
    { type: 'chooseKind', path: 'nickname', kind: 'correction' },
    { type: 'type', path: 'nickname', part: 'wrongSince', input: { day: '', month: '8', year: '2026' } },
    { type: 'check' },
  );

/** Confirmed and on its way: the draft is being written. */
export const sendingDraft = (): Play =>
  checked().do({ type: 'confirm', confirmed: true }, { type: 'submit' });
