/** Receipts: what they say, that they stay, that they can be checked. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import type { ActingCheck } from '../check.ts';
import { at, canonical, isObject, listAt, textAt } from '../json.ts';
import { must, Skip } from '../verdict.ts';
import { openDraft, readRecord, sendCorrection, submit } from './acts.ts';
import { changeOf } from '../scenario/values.ts';
import type { Bench } from '../bench.ts';
import type { Exchange } from '../wire/exchange.ts';

const receiptPath = (sent: Exchange): string =>
  `/corrections/${textAt(sent.json, '/id')}/receipts/${textAt(sent.json, '/receipts/0/id')}`;

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
    id: 'receipt-stays',
    level: 'MUST',
    title: {
      fr: 'Un reçu ne change jamais, et son numéro ne sert qu’une fois',
      en: 'A receipt never changes, and its number serves once',
    },
    requirements: ['RCPT-10'],
    operation: 'getReceipt',
    profile: 'core',
    async run(bench) {
      const first = await sendCorrection(bench);
      const second = await sendCorrection(bench);
      must(
        at(first.receipt.json, '/number') !== at(second.receipt.json, '/number'),
        'Two receipts have one number.',
        second.receipt,
      );
      if (bench.has('withdrawal')) {
        const path = `/corrections/${textAt(first.sent.json, '/id')}/withdrawal`;
        bench.expect(await bench.ask('POST', path, { ifMatch: textAt(first.sent.json, '/version') }), 200);
      }
      const again = await bench.get(receiptPath(first.sent));
      must(again.text === first.receipt.text, 'The receipt has other bytes than when it was issued.', again);
    },
  },
  {
    id: 'receipt-digest',
    level: 'MUST',
    title: {
      fr: 'Le reçu porte l’empreinte de ce qui a été envoyé',
      en: 'The receipt holds the digest of what was sent',
    },
    requirements: ['RCPT-11'],
    operation: 'getReceipt',
    profile: 'core',
    async run(bench) {
      const { change } = bench.config;
      const changes = { [change.path]: changeOf(change, 0) };
      const sent = await submit(bench, await openDraft(bench, changes, { comment: 'Avec un commentaire.' }));
      const receipt = await bench.get(receiptPath(sent));
      const content = canonical({ changes, comment: 'Avec un commentaire.' });
      const wanted = `sha-256=:${createHash('sha256').update(content).digest('base64')}:`;
      must(at(receipt.json, '/contentDigest') === wanted, `contentDigest is not ${wanted}.`, receipt);
    },
  },
  {
    id: 'receipt-signature',
    level: 'MUST',
    title: {
      fr: 'La signature du reçu se vérifie avec une clé publiée',
      en: 'The signature verifies with a published key',
    },
    requirements: ['RCPT-12', 'RCPT-13'],
    operation: 'getReceiptKeys',
    profile: 'core',
    feature: 'signedReceipts',
    async run(bench) {
      const { receipt } = await sendCorrection(bench);
      const keys = await bench.get('/.well-known/bonne-foi/jwks.json', 'nobody');
      for (const key of listAt(keys.json, '/keys'))
        must(isObject(key) && !('d' in key), 'A private key is published.', keys);
      must(isObject(receipt.json), 'The receipt is no object.', receipt);
      const { signature, formats: _formats, ...members } = receipt.json;
      const key = listAt(keys.json, '/keys').find((each) => at(each, '/kid') === at(signature, '/kid'));
      must(isObject(key), 'The key of the signature is not published.', keys);
      const [header = '', , bytes = ''] = textAt(signature, '/jws').split('.');
      const check = (value: object): boolean => {
        const signed = Buffer.from(`${header}.${Buffer.from(canonical(value)).toString('base64url')}`);
        const publicKey = createPublicKey({
          key: { kty: key['kty'], crv: key['crv'], x: key['x'], y: key['y'] } as never,
          format: 'jwk',
        });
        const isEdwards = key['kty'] === 'OKP';
        return verify(
          isEdwards ? null : 'sha256',
          signed,
          isEdwards ? publicKey : { key: publicKey, dsaEncoding: 'ieee-p1363' },
          Buffer.from(bytes, 'base64url'),
        );
      };
      must(check(members), 'The signature does not verify.', receipt);
      must(!check({ ...members, number: 'another' }), 'The signature verifies whatever the number.', receipt);
    },
  },
  {
    id: 'receipt-page',
    level: 'MUST',
    title: {
      fr: 'Le reçu existe en page, lisible seule, qui dit la même chose',
      en: 'The receipt exists as a page that stands alone and says the same',
    },
    requirements: ['RCPT-14'],
    operation: 'getReceipt',
    profile: 'core',
    async run(bench) {
      const { sent, receipt } = await sendCorrection(bench);
      const page = await bench.ask('GET', receiptPath(sent), { headers: { accept: 'text/html' } });
      bench.expect(page, 200);
      must(/<html[^>]* lang="?fr/.test(page.text), 'The page does not say that it is in French.', page);
      must(/<h1[\s>]/.test(page.text), 'The page has no first heading.', page);
      must(!/<script(?![^>]*type="application\/json")/i.test(page.text), 'The page has a script.', page);
      must(
        !/(?:src|href)="https?:[^"]*\.(?:css|js|png|jpg|svg|woff2?)"/i.test(page.text),
        'The page needs something from elsewhere.',
        page,
      );
      const number = textAt(receipt.json, '/number');
      must(number !== '' && page.text.includes(number), 'The page does not show the number.', page);
      must(page.text.includes('contentDigest'), 'The page does not carry the JSON of the receipt.', page);
    },
  },
  {
    id: 'receipt-pdf',
    level: 'SHOULD',
    title: { fr: 'Le reçu existe en PDF balisé', en: 'The receipt exists as a tagged PDF' },
    requirements: ['RCPT-15'],
    operation: 'getReceipt',
    profile: 'core',
    feature: 'receiptPdf',
    async run(bench) {
      const { sent } = await sendCorrection(bench);
      const told = await bench.ask('GET', receiptPath(sent), { headers: { accept: 'application/pdf' } });
      bench.expect(told, 200);
      const text = Buffer.from(told.bytes).toString('latin1');
      must(text.startsWith('%PDF-'), 'What came is no PDF.', told);
      must(text.includes('StructTreeRoot'), 'The PDF is not tagged.', told);
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
  {
    id: 'receipt-checked',
    level: 'MUST',
    title: { fr: 'La vérification dit ce qui ne va pas', en: 'Verification tells what fails' },
    requirements: ['RCPT-19'],
    operation: 'verifyReceipt',
    profile: 'core',
    feature: 'receiptVerification',
    async run(bench) {
      const { receipt } = await sendCorrection(bench);
      const good = await bench.ask('POST', '/receipts/verification', { as: 'nobody', body: receipt.json });
      must(at(bench.expect(good, 200).json, '/valid') === true, 'A receipt just issued is not valid.', good);
      const changed = isObject(receipt.json) ? { ...receipt.json, receivedAt: '2020-01-01T00:00:00Z' } : {};
      const bad = await bench.ask('POST', '/receipts/verification', { as: 'nobody', body: changed });
      must(at(bench.expect(bad, 200).json, '/valid') === false, 'A changed receipt is valid.', bad);
      const failed = listAt(bad.json, '/checks').some((each) => at(each, '/result') === 'failed');
      must(failed, 'No check of it failed.', bad);
    },
  },
  {
    id: 'actions-true',
    level: 'MUST',
    title: {
      fr: 'Ce qui est proposé est possible, et rien d’autre',
      en: 'What is offered is possible, and nothing else',
    },
    requirements: ['LIFE-2', 'LIFE-1'],
    operation: 'getCorrection',
    profile: 'core',
    async run(bench) {
      const empty = await openDraft(bench, {});
      must(!actions(empty).includes('submit'), 'submit is offered, and there is nothing to send.', empty);
      bench.expect(await send(bench, empty), 422, 'validation-failed');
      const draft = await openDraft(bench);
      must(actions(draft).includes('submit'), 'submit is not offered for a whole draft.', draft);
      if (bench.has('withdrawal'))
        bench.expect(await act(bench, 'POST', draft, '/withdrawal'), 409, 'invalid-transition');
      const sent = bench.expect(await send(bench, draft), 200);
      must(at(sent.json, '/phase') !== 'draft', 'A submitted correction is still a draft.', sent);
      for (const name of ['submit', 'edit', 'discard'])
        must(!actions(sent).includes(name), `${name} is offered once it is sent.`, sent);
      bench.expect(await act(bench, 'DELETE', sent, ''), 409, 'invalid-transition');
      must(
        !bench.has('withdrawal') || actions(sent).includes('withdraw'),
        'withdraw is not offered, and withdrawal is announced.',
        sent,
      );
      const other = await openDraft(bench);
      bench.expect(await act(bench, 'DELETE', other, ''), 204);
      const gone = await bench.ask('GET', `/corrections/${textAt(other.json, '/id')}`);
      must(gone.status === 404 || gone.status === 410, 'A discarded draft is still there.', gone);
    },
  },
  {
    id: 'lists-hold',
    level: 'MUST',
    title: { fr: 'Ce qui est créé est dans la liste, une fois', en: 'What is made is in the list, once' },
    requirements: ['IDEM-2'],
    operation: 'createCorrection',
    profile: 'core',
    async run(bench) {
      const record = await readRecord(bench);
      const body = {
        recordId: textAt(record.json, '/id'),
        basedOn: textAt(record.json, '/version'),
        formVersion: textAt(record.json, '/formVersion'),
        changes: { other: { op: 'describe', comment: 'Une fois.' } },
      };
      const key = bench.newKey();
      const first = bench.expect(await bench.ask('POST', '/corrections', { body, key }), 201);
      const second = await bench.ask('POST', '/corrections', { body, key });
      must(
        second.status === 201 && second.text === first.text,
        'The same key and bytes made another draft.',
        second,
      );
      must(second.headers['idempotency-replayed'] === '?1', 'Idempotency-Replayed is missing.', second);
      must(
        second.headers['location'] === first.headers['location'],
        'The replay has another Location.',
        second,
      );
      const newest = await bench.get('/corrections?limit=2');
      const ids = listAt(newest.json, '/items').map((each) => at(each, '/id'));
      must(
        ids.includes(at(first.json, '/id')),
        'What was just made is not among the newest of the list.',
        newest,
      );
    },
  },
];

const actions = (exchange: Exchange): readonly unknown[] => listAt(exchange.json, '/actions');

async function act(bench: Bench, method: string, { json }: Exchange, after: string): Promise<Exchange> {
  return bench.ask(method, `/corrections/${textAt(json, '/id')}${after}`, {
    ifMatch: textAt(json, '/version'),
  });
}

async function send(bench: Bench, { json }: Exchange): Promise<Exchange> {
  const body = bench.config.submission ?? { confirmed: true };
  return bench.ask('POST', `/corrections/${textAt(json, '/id')}/submission`, {
    ifMatch: textAt(json, '/version'),
    body,
  });
}

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
