/** Mistakes in what is announced, in advice, statistics, invitations and the agent’s side. */
import { type Fault } from './fault.ts';
import { edit, list, member } from './shapes.ts';

export const publicFaults: readonly Fault[] = [
  edit('announces-too-little', 'A feature is served, and not announced.', /^\/capabilities$/, (json) => {
    delete member(json, 'features')['messages'];
  }),
  edit('key-kept-an-hour', 'Keys are forgotten after a day less an hour.', /^\/capabilities$/, (json) => {
    delete member(json, 'limits')['idempotencyTtlSeconds'];
  }),
  edit('unsigned', 'Receipts are not signed.', /^\/capabilities$/, (json) => {
    delete member(json, 'features')['signedReceipts'];
    delete member(json, 'features')['receiptVerification'];
  }),
  edit('card-out-of-date', 'An old card is still served.', /^\/advice$/, (json) => {
    const [first] = list(json, 'items');
    if (first !== undefined) first['validUntil'] = '2020-01-01';
  }),
  edit('card-with-markup', 'Advice is written in HTML.', /^\/advice$/, (json) => {
    const [first] = list(json, 'items');
    if (first !== undefined) first['error'] = '<b>J’ai oublié</b>';
  }),
  edit('card-without-grade', 'A card of grade C is served.', /^\/advice$/, (json) => {
    const [first] = list(json, 'items');
    if (first !== undefined) member(first, 'source')['evidence'] = 'C';
  }),
  edit('card-in-third-person', 'A title speaks of “the user”.', /^\/advice$/, (json) => {
    const [first] = list(json, 'items');
    if (first !== undefined) first['error'] = 'L’usager oublie des revenus.';
  }),
  edit('small-cell', 'A cell of seven is shown.', /^\/statistics\/frequent-errors$/, (json) => {
    json['items'] = [
      {
        procedure: 'mairie-test',
        field: 'phone',
        code: 'too-few',
        label: 'Téléphone',
        period: '2026-11',
        count: 7,
      },
    ];
  }),
  edit('batch-refused-whole', 'Unknown codes are counted too.', /error-signals$/, (json) => {
    json['accepted'] = 4;
    json['dropped'] = 0;
  }),
  edit('invitation-without-reason', 'An invitation does not say why.', /^\/invitations\/[^/]+$/, (json) => {
    delete json['reason'];
  }),
  edit('invitation-accuses', 'An invitation speaks of fraud.', /^\/invitations\/[^/]+$/, (json) => {
    json['reason'] = 'Nous soupçonnons une fraude.';
  }),
  edit('invitation-answered-without-receipt', '“It is right” leaves no trace.', /\/response$/, (json) => {
    json['receipts'] = [];
  }),
  edit('invitation-deadline-wrong', 'The deadline is a year later.', /^\/invitations\/[^/]+$/, (json) => {
    json['deadline'] = '2030-01-01';
  }),
  edit(
    'regularised-as-spontaneous',
    'A regularisation is not linked to its invitation.',
    /^\/corrections\/[^/]+$/,
    (json) => {
      if (json['origin'] === 'invited') json['origin'] = 'spontaneous';
    },
  ),
  edit('file-type-believed', 'The type of a file is believed.', /\/attachments\/[^/]+$/, (json) => {
    json['state'] = 'ready';
  }),
  edit('refused-without-reasons', 'A refusal has no reasons.', /^\/corrections\/[^/]+$/, (json) => {
    for (const change of Object.values(member(json, 'changes')))
      delete member(member({ change }, 'change'), 'outcome')['reasons'];
  }),
  edit(
    'refused-without-remedies',
    'A refusal does not say how to contest.',
    /^\/corrections\/[^/]+$/,
    (json) => {
      delete member(json, 'decision')['remedies'];
    },
  ),
  edit('journal-without-actor', 'The journal does not say who.', /\/journal$/, (json) => {
    for (const entry of list(json, 'items')) delete entry['actor'];
  }),
  edit('journal-not-chained', 'The journal is a plain table.', /\/journal$/, (json) => {
    for (const entry of list(json, 'items')) delete entry['previousDigest'];
  }),
  edit('agent-named-anyway', 'An anonymised agent is named.', /^\/corrections\/[^/]+$/, (json) => {
    if (json['handledBy'] !== undefined) member(json, 'handledBy')['name'] = 'Agent Spécimen';
  }),
  edit(
    'transfer-in-silence',
    'A transfer does not tell the person to whom.',
    /^\/corrections\/[^/]+$/,
    (json) => {
      delete json['routedTo'];
    },
  ),
  edit(
    'clock-not-suspended',
    'The clock runs on while items are awaited.',
    /^\/corrections\/[^/]+$/,
    (json) => {
      delete member(json, 'clock')['suspendedAt'];
    },
  ),
];
