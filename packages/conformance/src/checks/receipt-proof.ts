import { createHash, createPublicKey, verify } from 'node:crypto';
import type { ActingCheck } from '../check.ts';
import { at, canonical, isObject, listAt, textAt } from '../json.ts';
import { changeOf } from '../scenario/values.ts';
import { must } from '../verdict.ts';
import { openDraft, receiptPath, sendCorrection, submit } from './acts.ts';

/** What makes a receipt a proof: it stays, it has a digest, it is signed, it exists as a page. */
export const receiptProofChecks: readonly ActingCheck[] = [
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
];
