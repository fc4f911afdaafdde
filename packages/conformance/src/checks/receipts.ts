/** Receipts: what they say, that they stay, that they can be checked. */
import type { ActingCheck } from '../check.ts';
import { at, isObject, listAt, textAt } from '../json.ts';
import { must, Skip } from '../verdict.ts';
import { receiptPath, sendCorrection } from './acts.ts';
import { changeOf } from '../scenario/values.ts';

export const receiptChecks: readonly ActingCheck[] = [
  {
    id: 'receipt-mentions',
    level: 'MUST',
    title: {
      fr: 'L’accusé de réception porte ses mentions obligatoires',
      en: 'The acknowledgement has its mentions',
    },
    requirements: ['RCPT-3', 'RCPT-4', 'RCPT-21'],
    operation: 'getReceipt',
    profile: 'core',
    async run(bench) {
      const { sent, receipt } = await sendCorrection(bench);
      const kinds = listAt(sent.json, '/receipts').map((each) => at(each, '/kind'));
      const status = textAt(sent.json, '/status');
      const isAcknowledged = kinds.includes('acknowledgement');
      must(
        status === (isAcknowledged ? 'acknowledged' : 'registered'),
        `The status is ${status}, the receipts are ${kinds.join(', ')}.`,
        sent,
      );
      if (!isAcknowledged) throw new Skip('The acknowledgement comes later.');
      must(textAt(receipt.json, '/receivedAt') !== '', 'The date of receipt is missing.', receipt);
      must(textAt(receipt.json, '/service/name') !== '', 'The service is not named (R112-11-1).', receipt);
      must(
        textAt(receipt.json, '/service/phone') !== '',
        'The phone of the service is missing (R112-11-1).',
        receipt,
      );
      const address = textAt(receipt.json, '/service/email') + textAt(receipt.json, '/service/postalAddress');
      must(address !== '', 'The service has neither e-mail nor postal address (R112-11-1).', receipt);
    },
  },
  {
    id: 'silence',
    level: 'MUST',
    title: {
      fr: 'Le reçu d’une demande dit ce que veut dire le silence',
      en: 'The receipt of a request says what silence means',
    },
    requirements: ['RCPT-5', 'RCPT-6', 'LAW-6', 'LAW-8'],
    operation: 'getReceipt',
    profile: 'core',
    async run(bench) {
      const { sent, receipt } = await sendCorrection(bench);
      if (!listAt(sent.json, '/qualification').includes('request'))
        throw new Skip('The correction of the configuration is no request.');
      const silence = at(receipt.json, '/silence');
      must(isObject(silence), 'The receipt does not say what silence means.', receipt);
      const kind = textAt(sent.json, '/clock/kind');
      must(kind !== 'none' && kind !== '', 'A request has no clock.', sent);
      const articles = listAt(sent.json, '/clock/legalBasis').map((each) => textAt(each, '/article'));
      if (kind === 'silence_means_acceptance') {
        must(articles.includes('L231-1'), 'Silence means acceptance, without L231-1.', sent);
        must(textAt(silence, '/attestation') !== '', 'The attestation of L232-3 is not told.', receipt);
      } else
        must(
          listAt(silence, '/remedies').length > 0,
          'Silence means rejection, and no remedy is told.',
          receipt,
        );
      const wanted = addMonths(
        parisDay(textAt(sent.json, '/clock/startedAt')),
        textAt(sent.json, '/clock/timeLimit'),
      );
      const deemed = textAt(sent.json, '/clock/deemedOn');
      must(
        wanted === undefined || wanted === deemed,
        `The clock ends on ${deemed}: from date to date it is ${String(wanted)}.`,
        sent,
      );
      must(textAt(silence, '/deemedOn') === deemed, 'The receipt and the clock have two dates.', receipt);
    },
  },
  {
    id: 'declaration-silent',
    level: 'MUST',
    title: {
      fr: 'Le reçu d’une déclaration ne parle pas de silence',
      en: 'The receipt of a declaration makes no silence mention',
    },
    requirements: ['RCPT-7'],
    operation: 'getReceipt',
    profile: 'core',
    async run(bench) {
      const { declaration } = bench.config;
      if (declaration === undefined) throw new Skip('The configuration has no declaration.');
      const record = await bench.get(`/records/${declaration.record}`);
      const body = {
        recordId: declaration.record,
        basedOn: textAt(record.json, '/version'),
        formVersion: textAt(record.json, '/formVersion'),
        changes: { [declaration.change.path]: changeOf(declaration.change, 0) },
      };
      const draft = bench.expect(await bench.ask('POST', '/corrections', { body }), 201);
      const sent = await bench.ask('POST', `/corrections/${textAt(draft.json, '/id')}/submission`, {
        ifMatch: textAt(draft.json, '/version'),
        body: declaration.submission ?? { confirmed: true, swornStatement: true },
      });
      bench.expect(sent, 200);
      const receipt = await bench.get(receiptPath(sent));
      must(at(receipt.json, '/silence') === undefined, 'A declaration is told what silence means.', receipt);
      const kind = at(sent.json, '/clock/kind');
      must(kind === undefined || kind === 'none', 'A declaration has a clock.', sent);
    },
  },
  {
    id: 'instants-in-order',
    level: 'MUST',
    title: { fr: 'Les dates du serveur se suivent', en: 'The instants of the server are in order' },
    requirements: ['RCPT-18'],
    operation: 'getReceipt',
    profile: 'core',
    async run(bench) {
      const { sent, receipt } = await sendCorrection(bench);
      const instants = [
        textAt(sent.json, '/createdAt'),
        textAt(receipt.json, '/receivedAt'),
        textAt(receipt.json, '/issuedAt'),
      ];
      const times = instants.map((each) => Date.parse(each));
      must(
        times.every((time) => !Number.isNaN(time)),
        `One of ${instants.join(', ')} is no instant.`,
        receipt,
      );
      must(
        (times[0] ?? 0) <= (times[1] ?? 0) && (times[1] ?? 0) <= (times[2] ?? 0),
        `${instants.join(', ')} are not in order.`,
        receipt,
      );
    },
  },
];

function parisDay(instant: string): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date(instant));
}

/** A day so many months later, from date to date; undefined for another kind of time limit. */
function addMonths(day: string, limit: string): string | undefined {
  const months = /^P(\d+)M$/.exec(limit)?.[1];
  const [year, month, date] = day.split('-').map(Number);
  if (months === undefined || year === undefined || month === undefined || date === undefined)
    return undefined;
  const first = new Date(Date.UTC(year, month - 1 + Number(months), 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
