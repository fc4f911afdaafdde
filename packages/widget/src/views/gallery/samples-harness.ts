import { examples } from '@bonne-foi/contract/examples';
import type { Field } from '@bonne-foi/contract';
import { newEdit } from '../../correction/draft-edits.ts';
import { emptyDraft, type Draft, type Edit, type FileEntry } from '../../correction/draft.ts';
import { fieldAt } from '../../correction/record-fields.ts';
import type { Desk, Home, Service } from '../../correction/state.ts';

/** Sample person, sample bodies: the story of the contract's examples. */
export const service: Service = {
  capabilities: examples.getCapabilities.response.capabilities,
  session: examples.getSession.response.session,
};

export const today = '2026-11-21';
export const quarterly = examples.getRecord.response.quarterly;
export const townHall = examples.getRecord.response.townHall;
export const advice = examples.listAdvice.response.quarterlyAdvice.items;

export const august = 'months/m_202608/netSocialAmount';

export const home: Home = {
  records: [
    ...examples.listRecords.response.recordPage.items,
    {
      id: 'rec_cantine',
      title: 'Inscription à l’école et à la cantine',
      procedure: 'mairie-ecole-cantine',
      subtitle: 'Année scolaire 2026-2027',
      updatedAt: '2026-09-01T05:00:00Z',
    },
    {
      id: 'rec_logement',
      title: 'Aide au logement',
      procedure: 'caf-aide-logement',
      subtitle: 'Depuis mars 2025',
      openCorrections: 1,
    },
  ],
  corrections: examples.listCorrections.response.correctionPage.items,
  invitations: examples.listInvitations.response.invitationPage.items,
};

const file = (id: string, name: string, change: Partial<FileEntry>): FileEntry => ({
  id,
  name,
  size: 412_000,
  mediaType: 'application/pdf',
  state: 'received',
  sent: 412_000,
  ...change,
});

export const files: Readonly<Record<string, FileEntry>> = {
  f1: file('f1', 'bulletin-aout-2026.pdf', {}),
  f2: file('f2', 'releve-octobre.jpg', { state: 'sending', sent: 255_000 }),
  f3: file('f3', 'video-du-virement-de-la-banque.mov', {
    state: 'refused',
    refusal: { code: 'attachment-type-not-accepted' },
  }),
};

const edit = (path: string, change: Partial<Edit>, record = quarterly): Edit => ({
  ...newEdit(record, path),
  ...change,
});

export const edits: readonly Edit[] = [
  edit(august, {
    input: '1179,00',
    kind: 'correction',
    wrongSince: { day: '', month: '8', year: '2026' },
    files: ['f1', 'f2', 'f3'],
  }),
  edit('phone', {
    input: '06 39 98 04 56',
    kind: 'circumstanceChange',
    effectiveDate: { day: '4', month: '10', year: '2026' },
  }),
  edit('iban', { noDocument: { checked: true, code: 'later', text: '' } }),
  edit('other', { op: 'describe', comment: 'Le nom de mon employeur en septembre n’est pas le bon.' }),
];

export const draftOf = (list: readonly Edit[], held: Readonly<Record<string, FileEntry>> = files): Draft => ({
  ...emptyDraft,
  edits: Object.fromEntries(list.map((each) => [each.path, each])),
  files: held,
});

export const desk: Desk = { service, home, record: quarterly, advice, draft: draftOf([]) };

export const correcting: Desk = { ...desk, draft: draftOf(edits) };

const valid: readonly Edit[] = edits
  .filter(({ path }) => path !== 'iban')
  .map((each) => (each.path === august ? { ...each, input: '1452,37', files: ['f1'] } : each));

export const checking: Desk = { ...desk, draft: draftOf(valid) };

export const townHallDesk: Desk = { ...desk, record: townHall, advice: [], draft: draftOf([]) };

/** Every type of the vocabulary that this page can edit, in one record. */
export const everyField: readonly Field[] = [
  ...quarterly.fields,
  ...townHall.fields.filter((field) => fieldAt(quarterly, field.id) === undefined),
];
