import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { examples } from '@bonne-foi/contract/examples';
import { sendCorrection, startBench } from '../testing/backend-harness.ts';
import { faultsOfPdf } from './pdf-check-harness.ts';
import { receiptPdf } from './receipt-pdf.ts';

const { acknowledgement, acknowledgementOfRequest } = examples.getReceipt.response;
const next = ['Le service lit votre correction.', 'Il vous répond ici.'];

test('is tagged, in French, with its title, its bookmarks and its fonts; all that is drawn is marked', async () => {
  for (const receipt of [acknowledgement, acknowledgementOfRequest]) {
    assert.deepEqual(faultsOfPdf(await receiptPdf(receipt, next)), []);
  }
});

test('the check of a PDF can fail', async () => {
  const whole = Buffer.from(await receiptPdf(acknowledgement, next)).toString('latin1');
  const broken = (from: string, to: string): string[] =>
    faultsOfPdf(Buffer.from(whole.replaceAll(from, to), 'latin1'));
  assert.deepEqual(broken('/Marked true', '/Marked false'), ['it is not marked']);
  assert.deepEqual(broken('/Lang (fr-FR)', '/Lang (en-US)'), ['it has no language']);
  assert.deepEqual(broken('/FontFile2 ', '/FontFileX '), ['a font is not embedded']);
  assert.deepEqual(broken('<pdfuaid:part>1', '<pdfuaid:part>2'), ['it does not say PDF/UA']);
});

test('the same receipt gives the same bytes', async () => {
  const [one, other] = [await receiptPdf(acknowledgement, next), await receiptPdf(acknowledgement, next)];
  assert.ok(Buffer.compare(one, other) === 0);
});

test('holds the receipt itself, to be verified', async () => {
  const bytes = Buffer.from(await receiptPdf(acknowledgement, next));
  const start = bytes.indexOf('stream\n', bytes.indexOf('/Type /EmbeddedFile')) + 7;
  const attached = inflateSync(bytes.subarray(start, bytes.indexOf('endstream', start))).toString();
  assert.deepEqual(JSON.parse(attached), acknowledgement);
});

test('a long one, with what no font has, goes over several pages', async () => {
  const line = {
    label: 'Ligne',
    op: 'set',
    after: 'x'.repeat(3000),
    comment: '漢字 😀 \u202f\t'.repeat(200),
  };
  const bytes = await receiptPdf(
    { ...acknowledgement, summary: Array.from({ length: 20 }, () => line) },
    next,
  );
  assert.deepEqual(faultsOfPdf(bytes), []);
  assert.ok(
    (
      Buffer.from(bytes)
        .toString('latin1')
        .match(/\/Type \/Page\b/g) ?? []
    ).length > 5,
  );
});

test('reads well as text, in the order of the page', (t) => {
  const tool = spawnSync('pdftotext', ['-v']);
  if (tool.error !== undefined && process.env['CI'] === undefined) {
    t.diagnostic('pdftotext is not installed (poppler-utils): nothing was read.');
    return undefined;
  }
  return receiptPdf(acknowledgementOfRequest, next).then((bytes) => {
    const { stdout } = spawnSync('pdftotext', ['-', '-'], { input: bytes, encoding: 'utf8' });
    const words = [
      'Accusé de réception',
      'Numéro MAI-2026-000319',
      'Service chargé du dossier',
      'Service Enfance',
      'La suite',
      'est refusée',
      'Vos recours',
      'page 1 sur 1',
    ];
    const places = words.map((each) => stdout.indexOf(each));
    assert.ok(!places.includes(-1), stdout);
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
  });
});

test('is served where it is announced, and only there (RCPT-15, CAP-2)', async () => {
  const bench = await startBench({ receiptPdf });
  const { id, receipts } = await sendCorrection(bench);
  const receipt = receipts[0];
  assert.ok(receipt);
  assert.deepEqual(
    receipt.formats.map(({ type }) => type),
    ['application/json', 'text/html', 'application/pdf'],
  );
  const path = `/corrections/${id}/receipts/${receipt.id}`;
  const pdf = await bench.ask('GET', path, { headers: { Accept: 'application/pdf' } });
  assert.equal(pdf.headers.get('Content-Type'), 'application/pdf');
  assert.equal(pdf.headers.get('ETag'), `"${receipt.id}-pdf"`);
  assert.match(pdf.text, /^%PDF-1\.7/);
  const head = await bench.ask('HEAD', path, { headers: { Accept: 'application/pdf' } });
  assert.equal(head.text, '');
  const without = await startBench();
  const other = await sendCorrection(without);
  const refused = await without.ask(
    'GET',
    `/corrections/${other.id}/receipts/${other.receipts[0]?.id ?? ''}`,
    {
      headers: { Accept: 'application/pdf' },
    },
  );
  assert.equal(refused.json.code, 'not-acceptable');
});
