import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createMemoryBlobStore } from '../attachments/memory-blob-store.ts';
import { createBackend } from '../backend.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { testProcedures } from '../testing/test-procedure-harness.ts';
import { openDraft, sendCorrection, startBench, submit } from '../testing/backend-harness.ts';
import type { Bench, Told } from '../testing/backend-harness.ts';

const pdf = new TextEncoder().encode(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);
const declared = { name: 'justificatif.pdf', mediaType: 'application/pdf', size: pdf.byteLength };

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

async function declare(bench: Bench, correctionId: string, more: object = {}): Promise<Told> {
  return bench.ask('POST', `/corrections/${correctionId}/attachments`, { body: { ...declared, ...more } });
}

const contentOf = ({ json }: Told): string => json.upload.href.replace('/v1', '');

describe('files', () => {
  test('are declared, sent whole, found to be what they are, named by a change, listed on the receipt', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const made = await declare(bench, draft.id, { path: 'phone' });
    assert.equal(made.status, 201, made.text);
    const put = await bench.ask('PUT', contentOf(made), { raw: pdf });
    assert.equal(put.status, 204);
    const again = await bench.ask('PUT', contentOf(made), { raw: pdf });
    assert.equal(again.status, 204);
    const state = await bench.ask('GET', `/corrections/${draft.id}/attachments/${made.json.id}`);
    assert.equal(state.json.state, 'ready');
    assert.equal(state.json.sha256, await sha256(pdf));
    const seen = await bench.ask('GET', `/corrections/${draft.id}`);
    assert.notEqual(seen.json.version, draft.version);
    const change = { op: 'set', kind: 'correction', value: '+33639980456', attachments: [made.json.id] };
    const patched = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: draft.version,
      body: { changes: { phone: change } },
    });
    assert.equal(patched.status, 200, 'whoever read the correction before the upload may still change it');
    const sent = await submit(bench, patched.json);
    const receipt = await bench.ask('GET', `/corrections/${draft.id}/receipts/${sent.json.receipts[0].id}`);
    assert.deepEqual(receipt.json.attachments, [
      { name: declared.name, size: pdf.byteLength, sha256: await sha256(pdf) },
    ]);
    const got = await bench.backend.fetch(
      new Request(`https://service.example/v1${contentOf(made)}`, {
        headers: { Authorization: 'Bearer token-of-alix' },
      }),
    );
    assert.equal(got.headers.get('Content-Disposition'), "attachment; filename*=UTF-8''justificatif.pdf");
    assert.equal(got.headers.get('Content-Security-Policy'), 'sandbox');
    assert.deepEqual(new Uint8Array(await got.arrayBuffer()), pdf);
  });

  test('too large, of another type, one too many: refused before a byte (ATT-1, DISC-4)', async () => {
    const bench = await startBench({ limits: { maxAttachmentBytes: 1000, maxAttachments: 2 } });
    const draft = await openDraft(bench);
    assert.equal((await declare(bench, draft.id, { size: 1001 })).json.code, 'attachment-too-large');
    assert.equal((await declare(bench, draft.id, { size: 1000 })).status, 201);
    assert.equal(
      (await declare(bench, draft.id, { mediaType: 'text/html' })).json.code,
      'attachment-type-not-accepted',
    );
    assert.equal((await declare(bench, draft.id)).status, 201);
    assert.equal((await declare(bench, draft.id)).json.code, 'too-many-attachments');
  });

  test('a name is data, never a path (ATT-4)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    for (const name of ['../x', 'a\r\nb', 'a\\b', '..', 'x'.repeat(300), '']) {
      assert.equal((await declare(bench, draft.id, { name })).status, 422, name);
    }
  });

  test('a lie on the type ends in rejected; other bytes than declared are refused (ATT-2, ATT-3, ATT-9)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const html = new TextEncoder().encode('<!doctype html><script>1</script>');
    const lie = await declare(bench, draft.id, { size: html.byteLength });
    assert.equal((await bench.ask('PUT', contentOf(lie), { raw: html })).status, 204);
    const state = await bench.ask('GET', `/corrections/${draft.id}/attachments/${lie.json.id}`);
    assert.equal(state.json.state, 'rejected');
    assert.equal(state.json.rejection, 'type_mismatch');
    const made = await declare(bench, draft.id);
    const more = new Uint8Array([...pdf, 0]);
    assert.equal((await bench.ask('PUT', contentOf(made), { raw: more })).json.code, 'attachment-too-large');
    assert.equal(
      (await bench.ask('PUT', contentOf(made), { raw: pdf.slice(0, 9) })).json.code,
      'attachment-mismatch',
    );
    const digest = `sha-256=:${btoa('x'.repeat(32))}:`;
    const wrong = await bench.ask('PUT', contentOf(made), { raw: pdf, headers: { 'Repr-Digest': digest } });
    assert.equal(wrong.json.code, 'attachment-mismatch');
    assert.equal((await bench.ask('PUT', contentOf(made), { raw: pdf })).status, 204);
  });

  test('are sent in parts: a wrong offset is 409 with the right one (ATT-6)', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const made = await declare(bench, draft.id);
    const part = (from: number, to: number, complete: string) =>
      bench.ask('PATCH', contentOf(made), {
        raw: pdf.slice(from, to),
        headers: { 'Upload-Offset': String(from), 'Upload-Complete': complete },
      });
    const first = await part(0, 20, '?0');
    assert.equal(first.status, 204, first.text);
    assert.equal(first.headers.get('Upload-Offset'), '20');
    const head = await bench.ask('HEAD', contentOf(made));
    assert.equal(head.headers.get('Upload-Offset'), '20');
    assert.equal(head.headers.get('Upload-Complete'), '?0');
    const wrong = await part(30, 40, '?0');
    assert.equal(wrong.json.code, 'upload-offset-mismatch');
    assert.equal(wrong.headers.get('Upload-Offset'), '20');
    assert.equal((await part(20, pdf.byteLength, '?1')).status, 204);
    const state = await bench.ask('GET', `/corrections/${draft.id}/attachments/${made.json.id}`);
    assert.equal(state.json.sha256, await sha256(pdf));
  });

  test('are taken away before the send, not after; another’s are not found', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const made = await declare(bench, draft.id);
    const path = `/corrections/${draft.id}/attachments/${made.json.id}`;
    assert.equal((await bench.ask('GET', path, { as: 'bob' })).status, 404);
    assert.equal((await bench.ask('DELETE', path)).status, 204);
    assert.equal((await bench.ask('GET', path)).status, 404);
    const sent = await sendCorrection(bench);
    assert.equal((await declare(bench, sent.id)).json.code, 'invalid-transition');
  });

  test('without a place for files the profile is not announced', async () => {
    const backend = createBackend({
      store: createMemoryStore(),
      identity: {
        modes: [{ scheme: 'bearer' }],
        authenticate: async () => ({ ok: false, code: 'authentication-required' }),
      },
      procedures: testProcedures,
      authority: { key: 'mairie', name: 'Mairie' },
    });
    const response = await backend.fetch(new Request('https://service.example/v1/capabilities'));
    const { features, contract } = await response.json();
    assert.equal(features.attachments, undefined);
    assert.deepEqual(contract.profiles, ['core', 'follow', 'invitations', 'audit', 'statistics', 'agent']);
  });
});

describe('files under attack', () => {
  /** A body whose end waits for a word. */
  const held = (bytes: Uint8Array): { body: ReadableStream<Uint8Array>; release: () => void } => {
    let release = (): void => undefined;
    const word = new Promise<void>((resolve) => (release = resolve));
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(bytes.slice(0, 10));
        await word;
        controller.enqueue(bytes.slice(10));
        controller.close();
      },
    });
    return { body, release: () => release() };
  };

  test('bytes that were under way when the correction was sent replace nothing', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const made = await declare(bench, draft.id);
    assert.equal((await bench.ask('PUT', contentOf(made), { raw: pdf })).status, 204);
    const other = new TextEncoder().encode(new TextDecoder().decode(pdf).replace('Catalog', 'Cotalag'));
    const slow = held(other);
    const late = bench.ask('PUT', contentOf(made), { raw: slow.body });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const sent = await submit(bench, (await bench.ask('GET', `/corrections/${draft.id}`)).json);
    assert.equal(sent.status, 200, sent.text);
    slow.release();
    assert.equal((await late).json.code, 'invalid-transition');
    const got = await bench.ask('GET', `/corrections/${draft.id}/attachments/${made.json.id}`);
    assert.equal(got.json.sha256, await sha256(pdf));
    const content = await bench.ask('GET', contentOf(made));
    assert.equal(content.text, new TextDecoder().decode(pdf));
  });

  test('a file of someone else is named nowhere: change, description, message', async () => {
    const bench = await startBench();
    const own = await openDraft(bench);
    const { id } = (await declare(bench, own.id)).json;
    const draft = await openDraft(bench);
    const changes = { other: { op: 'describe', comment: 'Voir', attachments: [id] } };
    const patched = await bench.ask('PATCH', `/corrections/${draft.id}`, {
      ifMatch: draft.version,
      body: { changes },
    });
    assert.equal(patched.json.errors[0].member, 'attachments');
    const sent = await sendCorrection(bench);
    const message = await bench.ask('POST', `/corrections/${sent.id}/messages`, {
      body: { message: 'Voir', attachments: [id] },
    });
    assert.equal(message.json.errors[0].pointer, '/attachments');
  });

  test('a name cannot turn its own end around', async () => {
    const bench = await startBench();
    const draft = await openDraft(bench);
    const told = await declare(bench, draft.id, { name: 'photo\u202egpj.pdf' });
    assert.equal(told.json.errors[0].pointer, '/name');
  });

  test('go with the draft: discarded, or emptied once its time is over', async () => {
    const blobs = createMemoryBlobStore();
    const forgotten: string[] = [];
    const watched = {
      ...blobs,
      delete: async (key: string) => {
        forgotten.push(key);
        await blobs.delete(key);
      },
    };
    const bench = await startBench({ blobs: watched, limits: { requestsPerMinute: 100_000 } });
    const drafts = [await openDraft(bench), await openDraft(bench)];
    for (const { id } of drafts) await bench.ask('PUT', contentOf(await declare(bench, id)), { raw: pdf });
    forgotten.length = 0;
    const [first, second] = await Promise.all(
      drafts.map(async ({ id }) => (await bench.ask('GET', `/corrections/${id}`)).json),
    );
    await bench.ask('DELETE', `/corrections/${first.id}`, { ifMatch: first.version });
    assert.equal(forgotten.length, 1);
    bench.clock.advance(2_592_000_000);
    for (let each = 0; each < 501; each += 1)
      await bench.backend.fetch(new Request('https://service.example/v1/x'));
    assert.equal(forgotten.length, 2);
    const row = await bench.store.transaction((tx) => tx.get<{ changes: object }>('corrections', second.id));
    assert.deepEqual(row?.body.changes, {});
    assert.equal((await bench.ask('GET', `/corrections/${second.id}`)).json.code, 'gone');
  });
});
