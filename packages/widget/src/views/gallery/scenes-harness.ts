import type { Failure, FailureCause } from '../../correction/failure.ts';
import type { State } from '../../correction/state.ts';
import { august, checking, correcting, desk, home, service, townHallDesk } from './samples-harness.ts';

const failure = (cause: FailureCause, more: Partial<Failure> = {}): Failure => ({
  cause,
  code: cause,
  issues: [],
  ...more,
});

const failed = (cause: FailureCause, more: Partial<Failure> = {}): State => ({
  screen: 'failed',
  failure: failure(cause, more),
  back: { screen: 'check', desk: checking, confirmed: true, sworn: 'not-asked', issues: [] },
});

const sending = (lost: number): State => ({
  screen: 'sending',
  desk: checking,
  sworn: 'not-asked',
  step: 'submission',
  key: 'k',
  lost,
  sentAt: '2026-11-21T09:42:00Z',
});

const record: State = { screen: 'record', desk };

/** Each screen in each state worth looking at, by name. */
export const firstScenes: Readonly<Record<string, State>> = {
  starting: { screen: 'starting', target: { kind: 'home' } },
  home: { screen: 'home', service, home, begun: ['rec_cantine'] },
  'home-empty': {
    screen: 'home',
    service,
    home: { records: [], corrections: [], invitations: [] },
    begun: [],
  },
  record,
  'record-begun': { screen: 'record', desk: correcting },
  'record-town-hall': { screen: 'record', desk: townHallDesk },
  correct: { screen: 'correct', desk: correcting, issues: [], saving: false },
  'correct-errors': {
    screen: 'correct',
    desk: correcting,
    issues: [
      { path: august, part: 'value', code: 'format' },
      { path: 'phone', part: 'effectiveDate', code: 'format' },
      { path: 'iban', part: 'kind', code: 'required' },
      { path: 'iban', part: 'proof', code: 'proof-required' },
    ],
    saving: false,
  },
  check: { screen: 'check', desk: checking, confirmed: false, sworn: 'not-asked', issues: [] },
  'check-errors': {
    screen: 'check',
    desk: checking,
    confirmed: false,
    sworn: 'asked',
    issues: [{ path: '', part: 'confirmed', code: 'not-confirmed' }],
  },
  sending: sending(0),
  'sending-lost': sending(1),
  'failed-offline': failed('offline'),
  'failed-session': failed('session'),
  'failed-refused': failed('refused', { detail: 'Le montant dépasse le plafond du mois.' }),
  'failed-down': failed('down', { requestId: 'req_8f2c41' }),
  'failed-lost': failed('lost'),
  'failed-missing': { screen: 'failed', failure: failure('missing'), back: record },
  'failed-contract': failed('contract', { code: 'BF-204' }),
  unusable: {
    screen: 'unusable',
    code: 'BF-101',
    message: 'L’attribut api manque sur <bonne-foi>. Exemple : api="/bonne-foi/v1".',
  },
};
