// A service in the page, for the adapters of <bonne-foi>: one record whose fields are those of the form, and one draft
// that has all of them open. Answers are JSON text of the contract, so that the SDK reads and checks them as it always does.

const types = {
  text: { type: 'text', maxLength: 200 },
  email: { type: 'email' },
  number: { type: 'integer' },
  date: { type: 'date' },
  select: { type: 'choice' },
  checkbox: { type: 'boolean' },
  textarea: { type: 'longText', maxLength: 2000 },
};

const toField = ({ name, type, label, help, required, options }) => ({
  id: name,
  ...types[type],
  label,
  ...(help === '' ? {} : { hint: help }),
  ...(type === 'select' ? { choices: options.map((value) => ({ value, label: value })) } : {}),
  required,
  correctable: 'here',
});

const created = '2026-11-20T09:00:00Z';
const version = '"1"';
const procedure = 'bench-procedure';

const capabilities = {
  contract: { name: 'bonne-foi', version: '1.0.0', profiles: ['core'] },
  authority: { key: 'exemple', name: 'Service d’exemple' },
  auth: [{ scheme: 'bearer' }],
  features: {},
  limits: {},
  locales: ['fr'],
  procedures: [{ key: procedure, title: 'Dossier d’exemple', cover: 'crpa', qualification: ['request'] }],
};

const session = { authenticated: true, displayName: 'Camille Exemple', expiresAt: '2999-01-01T00:00:00Z' };

const record = (fields) => ({
  id: 'rec_1',
  title: 'Dossier d’exemple',
  procedure,
  version,
  formVersion: '1',
  fields,
  values: {},
});

const draft = (changes) => ({
  id: 'cor_1',
  recordId: 'rec_1',
  procedure,
  phase: 'draft',
  status: 'draft',
  version,
  basedOn: version,
  formVersion: '1',
  origin: 'spontaneous',
  changes,
  attachments: [],
  receipts: [],
  actions: ['submit', 'discard'],
  createdAt: created,
});

/** A record and a draft of the contract, for calls rather than forms. */
export const exampleRecord = {
  ...record([{ id: 'phone', type: 'phone', label: 'Téléphone', correctable: 'here' }]),
  values: { phone: { state: 'declared', value: '+33639980001' } },
};
export const emptyDraft = draft({});

/** Each field corrected by itself: its held value, was it wrong or has it changed, a note for the service. */
const eachField = (fields) => ({
  record: record(fields),
  changes: Object.fromEntries(fields.map(({ id }) => [id, { op: 'set' }])),
});

/** One item added to a group, with all the fields: a blank form, as those of the peers are. */
function oneItem(fields) {
  const path = 'items/new-00000000-0000-4000-8000-000000000001';
  const group = { id: 'items', type: 'group', label: 'Éléments', correctable: 'here', repeat: {}, fields };
  const opened = fields.map(({ id }) => [`${path}/${id}`, { op: 'set' }]);
  return {
    record: { ...record([group]), items: { items: [] } },
    changes: { [path]: { op: 'addItem' }, ...Object.fromEntries(opened) },
  };
}

/** @returns {typeof globalThis.fetch} The transport of the service. `shape`: `item` or `corrections`. */
export function serviceOf(specs, shape) {
  const fields = specs.map(toField);
  const { record: held, changes } = shape === 'item' ? oneItem(fields) : eachField(fields);
  const answers = {
    '/v1/capabilities': capabilities,
    '/v1/session': session,
    '/v1/records/rec_1': held,
    '/v1/corrections/cor_1': draft(changes),
    '/v1/corrections/cor_1/events': { items: [], nextCursor: null },
  };
  return async (input) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, 'https://service.example');
    const found = answers[pathname];
    if (found === undefined) throw new Error(`The service of the bench has no ${pathname}`);
    return new Response(JSON.stringify(found), {
      headers: { 'Content-Type': 'application/json', ETag: version },
    });
  };
}
