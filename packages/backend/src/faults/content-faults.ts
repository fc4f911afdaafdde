/** Mistakes in what answers hold: receipts, records, the law. */
import { withJson, type Fault } from './fault.ts';
import { edit, list, member } from './shapes.ts';

const receipt = /^\/corrections\/[^/]+\/receipts\//;
const sent = /\/submission$/;
const record = /^\/records\/[^/]+$/;

export const contentFaults: readonly Fault[] = [
  edit('receipt-without-phone', 'The phone of the service is not on the receipt.', receipt, (json) => {
    delete member(json, 'service')['phone'];
  }),
  edit('receipt-without-address', 'The service has no address on the receipt.', receipt, (json) => {
    delete member(json, 'service')['email'];
    delete member(json, 'service')['postalAddress'];
  }),
  edit('receipt-not-in-the-answer', 'The receipt is made by a nightly job.', sent, (json) => {
    json['receipts'] = [];
  }),
  edit('receipt-without-silence', 'What silence means is not said.', receipt, (json) => {
    delete json['silence'];
  }),
  edit('receipt-without-remedies', 'Silence means rejection, and no remedy is told.', receipt, (json) => {
    delete member(json, 'silence')['remedies'];
  }),
  edit(
    'acceptance-by-silence',
    'Silence means acceptance, as for everything else.',
    /^\/corrections/,
    (json) => {
      if (json['clock'] !== undefined) member(json, 'clock')['kind'] = 'silence_means_acceptance';
    },
  ),
  edit(
    'deadline-a-day-early',
    'The deadline is counted in UTC days of thirty to the month.',
    /^\/corrections/,
    (json) => {
      const clock = member(json, 'clock');
      if (typeof clock['deemedOn'] === 'string')
        clock['deemedOn'] = new Date(Date.parse(clock['deemedOn']) - 86_400_000).toISOString().slice(0, 10);
    },
  ),
  edit('declaration-with-clock', 'A declaration gets the receipt of a request.', receipt, (json) => {
    json['silence'] ??= {
      effect: 'rejection',
      deemedOn: '2027-01-21',
      subjectToCompleteness: true,
      legalBasis: [{ text: 'CRPA', article: 'L231-4' }],
    };
  }),
  edit('digest-of-the-answer', 'The digest is that of the answer, not of what was sent.', receipt, (json) => {
    json['contentDigest'] = 'sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:';
  }),
  edit('signature-of-another', 'The receipt was changed after it was signed.', receipt, (json) => {
    json['sender'] = 'Quelqu’un d’autre';
  }),
  edit('private-key-published', 'The key set is the key file.', /jwks\.json$/, (json) => {
    for (const key of list(json, 'keys')) key['d'] = 'private';
  }),
  {
    name: 'receipt-drawn-anew',
    mistake: 'The receipt is made again at each reading, with the time of now.',
    make: () => {
      let count = 0;
      return async (call) => {
        const response = await call.right();
        count += 1;
        return receipt.test(call.path)
          ? withJson(response, (json) => {
              json['issuedAt'] = new Date(Date.now() + count * 1000).toISOString().replace(/\.\d+Z/, 'Z');
            })
          : response;
      };
    },
  },
  edit('one-receipt-number', 'The number is that of the procedure.', receipt, (json) => {
    json['number'] = 'AE-2026-000001';
  }),
  edit('received-before-made', 'The clock of the database is an hour behind.', receipt, (json) => {
    json['receivedAt'] = '2020-01-01T00:00:00Z';
  }),
  edit('acknowledged-too-soon', 'The status does not agree with the receipts.', sent, (json) => {
    json['status'] = 'registered';
  }),
  edit('everything-valid', 'Verification looks at the shape only.', /verification$/, (json) => {
    json['valid'] = true;
  }),
  edit('represented-not-named', 'The person for whom one acts is not on the receipt.', receipt, (json) => {
    delete json['onBehalfOf'];
  }),
  edit('missing-proof-forgotten', 'The receipt does not recall the missing document.', receipt, (json) => {
    delete json['missingItems'];
  }),
  edit('axes-merged', 'One sentence stands for the three axes.', /^\/(?:corrections|records)/, (json) => {
    if (json['rightToError'] !== undefined) delete member(json, 'rightToError')['interest'];
  }),
  edit('axis-without-source', 'The assessment cites nothing.', /^\/(?:corrections|records)/, (json) => {
    const axis = member(member(json, 'rightToError'), 'sanction');
    if ('sources' in axis) axis['sources'] = [];
  }),
  edit('guilty-by-default', 'Without facts, the shield is denied.', /^\/(?:corrections|records)/, (json) => {
    const axis = member(member(json, 'rightToError'), 'sanction');
    if ('value' in axis) axis['value'] = 'not_shielded';
  }),
  edit('right-without-duty', 'Only the right is told.', /^\/(?:corrections|records)/, (json) => {
    const notice = member(member(json, 'rightToError'), 'notice');
    if ('duty' in notice) notice['duty'] = '';
  }),
  edit(
    'sanction-speaks-of-money',
    'The sentence on the sanction says what is to be paid.',
    /^\/(?:corrections|records)/,
    (json) => {
      const axis = member(member(json, 'rightToError'), 'sanction');
      if ('value' in axis) axis['explanation'] = 'Vous devez payer 30 €.';
    },
  ),
  edit('source-from-memory', 'A source nobody checked is shown.', /^\/(?:corrections|records)/, (json) => {
    const axis = member(member(json, 'rightToError'), 'sanction');
    const [first] = list(axis, 'sources');
    if (first !== undefined) first['evidence'] = 'memory';
  }),
  edit('facts-shown', 'The person is sent the agent’s view.', /^\/corrections\/[^/]+$/, (json) => {
    json['facts'] = {};
  }),
  edit('effect-without-ground', 'What is suspended rests on nothing.', sent, (json) => {
    for (const effect of list(json, 'effects')) delete effect['ground'];
  }),
  edit('told-without-date', 'A body is said to know before it does.', /^\/corrections/, (json) => {
    for (const each of list(json, 'told')) each['told'] = true;
  }),
  edit('not-paced', 'Nothing says when to come back.', /^\/corrections\/[^/]+$/, (json) => {
    delete json['refreshAfterSeconds'];
  }),
  edit('actions-of-a-draft', 'The list of actions is the same in every state.', /^\/corrections/, (json) => {
    if (Array.isArray(json['actions'])) json['actions'] = ['submit', 'edit', 'discard'];
  }),
  edit(
    'draft-has-a-clock',
    'The clock starts with the draft.',
    /^\/corrections$/,
    (json) => {
      json['clock'] = { kind: 'silence_means_rejection', deemedOn: '2027-01-21' };
    },
    /POST/,
  ),
  edit(
    'counter-as-identifier',
    'Identifiers are the numbers of rows.',
    /^\/corrections$/,
    (json) => {
      json['id'] = 'cor_12';
    },
    /POST/,
  ),
  edit('unmasked', 'The masked value is there too, for the page to hide.', record, (json) => {
    const held = member(member(json, 'values'), 'iban');
    held['value'] = 'FR7630006000011234567890189';
  }),
  edit('verified-without-source', 'Where a value comes from is not said.', record, (json) => {
    for (const held of Object.values(member(json, 'values'))) delete member({ held }, 'held')['source'];
  }),
  edit('items-by-index', 'Items of a group are numbered.', record, (json) => {
    const values = member(json, 'values');
    json['values'] = Object.fromEntries(
      Object.entries(values).map(([path, held]) => [path.replace('/c_1/', '/0/'), held]),
    );
  }),
  edit('held-without-why', 'Why a value is held is not said.', record, (json) => {
    for (const field of list(json, 'fields')) delete field['why'];
  }),
  edit('value-without-definition', 'A value has no field.', record, (json) => {
    member(json, 'values')['shoeSize'] = { state: 'declared', value: 42 };
  }),
  edit('locked-without-owner', 'What is corrected elsewhere does not say where.', record, (json) => {
    for (const field of list(json, 'fields')) {
      delete field['owner'];
      delete field['correctableAt'];
    }
  }),
  edit('type-of-ours', 'A field has a type of the team’s own.', record, (json) => {
    const [first] = list(json, 'fields');
    if (first !== undefined) first['type'] = 'telephone';
  }),
  edit('value-of-another-type', 'A value is not what its type says.', record, (json) => {
    member(member(json, 'values'), 'email')['value'] = 'not an address';
  }),
  edit('condition-of-ours', 'A condition uses an operator of the team’s own.', record, (json) => {
    for (const field of list(json, 'fields'))
      if (field['visibleIf'] !== undefined)
        field['visibleIf'] = { js: 'x > 1', op: 'script', field: 'hasChildren' };
  }),
];
