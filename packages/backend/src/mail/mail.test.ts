import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Correction } from '@bonne-foi/contract';
import { secretIban } from '../testing/test-procedure-harness.ts';
import { faults, openDraft, sendCorrection, startBench, submit } from '../testing/backend-harness.ts';
import type { Bench, Told } from '../testing/backend-harness.ts';
import type { MailRow } from './mail-row.ts';
import { sortOf } from '../sorter.ts';
import type { Row } from '../store/store.ts';
import { recordingTransport, sender } from './transport-harness.ts';
import type { RecordingTransport } from './transport-harness.ts';

const law = [{ text: 'CRPA', article: 'L114-5' }];
const service = { name: 'Service Enfance', phone: '+33199000123', email: 'enfance@exempleville.example' };
const named = { mode: 'named', name: 'Agent Spécimen', jobTitle: 'Gestionnaire', service };

interface MailBench extends Bench {
  readonly transport: RecordingTransport;
  /** Does what is due; the subjects of what was sent. */
  work(): Promise<string[]>;
}

async function startMailBench(): Promise<MailBench> {
  const transport = recordingTransport();
  const bench = await startBench({ mail: { from: sender, transport } });
  const worker = bench.backend.worker({ leaseMs: 120_000 });
  return {
    ...bench,
    transport,
    async work() {
      const before = transport.sent.length;
      await worker.runOnce();
      return transport.sent.slice(before).map(({ subject }) => subject);
    },
  };
}

async function act(bench: Bench, { id }: Correction, name: string, body: object): Promise<Told> {
  const { json } = await bench.ask('GET', `/agent/cases/${id}`);
  const told = await bench.ask('POST', `/agent/cases/${id}/${name}`, { ifMatch: json.version, body });
  assert.ok(told.status < 300, told.text);
  return told;
}

function asking(timeLimit: string): object {
  const item = { label: 'Votre attestation', reason: 'missing', legalBasis: law };
  return { message: 'Il manque une pièce.', nature: 'incomplete_file', items: [item], timeLimit };
}

async function mailRows(bench: Bench): Promise<Row<MailRow>[]> {
  return bench.store.transaction((tx) => tx.list<MailRow>('mails', { order: 'oldest', limit: 500 }));
}

describe('the receipt by e-mail (RCPT-9, R112-11-3)', () => {
  test('goes to the address used for the send; the receipt and the session say so, masked', async () => {
    const bench = await startMailBench();
    const sent = await sendCorrection(bench);
    assert.deepEqual(await bench.work(), [
      `Accusé de réception de votre envoi n° ${sent.receipts[0]?.number}`,
    ]);
    assert.equal(bench.transport.sent[0]?.to, 'alix@exemple.example');
    const { json } = await bench.ask('GET', `/corrections/${sent.id}/receipts/${sent.receipts[0]?.id}`);
    assert.equal(json.sentTo, 'a•••@exemple.example');
    assert.equal((await bench.ask('GET', '/session')).json.receiptEmail, 'a•••@exemple.example');
    const capabilities = await bench.ask('GET', '/capabilities');
    assert.equal(capabilities.json.receipts.from, sender);
    assert.deepEqual(await bench.work(), [], 'never twice');
  });

  test('goes to the address that `notify` gives instead', async () => {
    const bench = await startMailBench();
    const draft = await openDraft(bench);
    const told = await submit(bench, draft, {
      body: { confirmed: true, notify: { email: 'dominique@ailleurs.example' } },
    });
    await bench.work();
    assert.deepEqual(
      bench.transport.sent.map(({ to }) => to),
      ['dominique@ailleurs.example'],
    );
    const { json } = await bench.ask('GET', `/corrections/${draft.id}/receipts/${told.json.receipts[0].id}`);
    assert.equal(json.sentTo, 'd•••@ailleurs.example');
  });

  test('has every mention of an acknowledgement, and no value of what was sent', async () => {
    const bench = await startMailBench();
    const iban = { op: 'set', kind: 'correction', value: secretIban, noDocumentReason: { code: 'later' } };
    const sent = await sendCorrection(bench, {
      phone: { op: 'set', kind: 'correction', value: '+33639980456', comment: 'Mon numéro a changé.' },
      iban,
    });
    await bench.work();
    const [mail] = bench.transport.sent;
    assert.ok(mail);
    const { text, html, subject } = mail;
    for (const mention of [
      sent.receipts[0]?.number ?? '',
      '21\u00a0novembre 2026 à 11\u00a0h\u00a004 (heure de Paris)',
      'Service chargé du dossier : Service Enfance. Adresse : 1 place du Modèle, 00000 Exempleville',
      'Téléphone : +33199000123',
      'Sans réponse le 21\u00a0janvier 2027, votre demande sera considérée comme refusée, si elle est complète. Textes : CRPA, L231-4.',
      'Vous pourrez alors contester : Demander un nouvel examen, avant le 21\u00a0mars 2027 ; Saisir le tribunal administratif, avant le 21\u00a0mars 2027.',
      'Il manque : ',
      'Nous ne demandons jamais votre mot de passe',
    ]) {
      assert.ok(text.includes(mention), `${mention}\n${text}`);
    }
    for (const secret of ['Alix', 'alix', '39980456', '0189', 'Mon numéro', 'http', '<a ']) {
      assert.ok(!`${text}${html}${subject}`.includes(secret), secret);
    }
    assert.match(html, /^<!doctype html>\n<html lang="fr">/);
  });

  test('is in English and in French for who reads English; the subject is in English', async () => {
    const bench = await startMailBench();
    await submit(bench, await openDraft(bench), { headers: { 'Accept-Language': 'en-GB, fr;q=0.5' } });
    await bench.work();
    const [mail] = bench.transport.sent;
    assert.ok(mail);
    assert.match(mail.subject, /^Acknowledgement of your submission no\. AE-/);
    assert.match(mail.text, /The French text, below, is the one that counts[^]*---[^]*Bonjour/);
    assert.deepEqual(mail.languages, ['en', 'fr']);
    assert.match(mail.html, /<div lang="en">[^]*<div lang="fr">/);
  });

  test('says what a declaration is, and that silence means nothing', async () => {
    const bench = await startMailBench();
    const record = (await bench.ask('GET', '/records/rec_declaration')).json;
    const changes = { phone: { op: 'set', kind: 'correction', value: '+33639980456' } };
    const draft = await bench.ask('POST', '/corrections', {
      body: { recordId: record.id, basedOn: record.version, formVersion: record.formVersion, changes },
    });
    await submit(bench, draft.json, { body: { confirmed: true, swornStatement: true } });
    await bench.work();
    assert.match(bench.transport.sent[0]?.text ?? '', /Votre envoi est une déclaration/);
  });

  test('is sent nowhere when there is no address, or no mail: nothing says that it was', async () => {
    const bench = await startMailBench();
    const record = (await bench.ask('GET', '/records/rec_bob', { as: 'bob' })).json;
    const changes = { phone: { op: 'set', kind: 'correction', value: '+33639980456' } };
    const draft = await bench.ask('POST', '/corrections', {
      as: 'bob',
      body: { recordId: record.id, basedOn: record.version, formVersion: record.formVersion, changes },
    });
    const told = await submit(bench, draft.json, { as: 'bob' });
    const { json } = await bench.ask(
      'GET',
      `/corrections/${draft.json.id}/receipts/${told.json.receipts[0].id}`,
      {
        as: 'bob',
      },
    );
    assert.equal(json.sentTo, undefined);
    assert.deepEqual(await bench.work(), []);

    const silent = await startBench();
    await sendCorrection(silent);
    assert.deepEqual(await mailRows(silent), []);
    assert.equal((await silent.ask('GET', '/session')).json.receiptEmail, undefined);
    assert.equal((await silent.ask('GET', '/capabilities')).json.receipts.from, undefined);
  });

  const hostile: readonly string[] = [
    'alix@exemple.example\r\nBcc: bob@exemple.example',
    'alix@exemple.example,bob@exemple.example',
    'Alix <alix@exemple.example>',
    'àlix@exemple.example',
    'alix@exémple.example',
    'alix@exemple.example\u0000',
    `${'a'.repeat(65)}@exemple.example`,
    `abc@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example`,
    'alix@exemple',
    '',
  ];
  for (const email of hostile) {
    test(`refuses ${JSON.stringify(email).slice(0, 60)}`, async () => {
      const bench = await startMailBench();
      const told = await submit(bench, await openDraft(bench), {
        body: { confirmed: true, notify: { email } },
      });
      assert.equal(told.status, 422, told.text);
      assert.ok(faults(told)[0]?.startsWith('/notify/email '), told.text);
      assert.ok(email === '' || !told.text.includes(email));
      assert.deepEqual(await mailRows(bench), []);
    });
  }
});

describe('what else is told', () => {
  test('items asked for, a reminder seven days before, then that their time is over', async () => {
    const bench = await startMailBench();
    const sent = await sendCorrection(bench);
    await bench.work();
    await act(bench, sent, 'items-requests', asking('P1M'));
    const number = sent.receipts[0]?.number ?? '';
    assert.deepEqual(await bench.work(), [`Votre dossier n° ${number} : un élément est attendu`]);
    assert.match(bench.transport.sent.at(-1)?.text ?? '', /jusqu’au 21\u00a0décembre 2026 compris/);
    bench.clock.set('2026-12-14T06:59:00Z');
    assert.deepEqual(await bench.work(), []);
    bench.clock.set('2026-12-14T07:00:00Z');
    assert.deepEqual(await bench.work(), [`Rappel : votre dossier n° ${number} attend un élément`]);
    assert.deepEqual(await bench.work(), [], 'reminded once');
    bench.clock.set('2026-12-21T22:59:00Z');
    assert.deepEqual(await bench.work(), []);
    bench.clock.set('2026-12-21T23:00:00Z');
    assert.deepEqual(await bench.work(), [`Votre dossier n° ${number} avance`]);
    const journal = await bench.ask('GET', `/agent/cases/${sent.id}/journal`);
    assert.equal(journal.json.items.at(-1).act, 'items_deadline_passed');
  });

  test('no reminder when there is no time for one, or once it was answered', async () => {
    const bench = await startMailBench();
    const sent = await sendCorrection(bench);
    await act(bench, sent, 'items-requests', asking('P2D'));
    await bench.work();
    bench.clock.set('2026-11-22T12:00:00Z');
    assert.deepEqual(await bench.work(), []);
  });

  test('the decision that silence makes, on its day, whether or not anybody looks', async () => {
    const bench = await startMailBench();
    const sent = await sendCorrection(bench);
    await bench.work();
    bench.clock.set('2027-01-21T22:59:59Z');
    assert.deepEqual(await bench.work(), []);
    bench.clock.set('2027-01-22T03:00:00Z');
    assert.deepEqual(await bench.work(), [
      `Votre dossier n° ${sent.receipts[0]?.number} : le délai de réponse est passé`,
    ]);
    assert.match(bench.transport.sent.at(-1)?.text ?? '', /considérée comme refusée/);
    const byWorker = await bench.ask('GET', `/corrections/${sent.id}`);

    // Another service, without a worker, where somebody looks: the same is said.
    const other = await startMailBench();
    const seen = await sendCorrection(other);
    other.clock.set('2027-01-22T03:00:00Z');
    const byReading = await other.ask('GET', `/corrections/${seen.id}`);
    const told = ({ json }: Told): object => ({
      status: json.status,
      decision: json.decision,
      updatedAt: json.updatedAt,
      clock: json.clock,
    });
    assert.deepEqual(told(byReading), told(byWorker));
    await other.work();
    assert.equal(
      other.transport.sent.filter(({ subject }) => subject.includes('le délai de réponse')).length,
      1,
      'settled on reading, told once',
    );
    const journal = await bench.ask('GET', `/agent/cases/${sent.id}/journal`);
    assert.equal(journal.json.items.at(-1).act, 'deemed');
  });

  test('a message, a transfer, a decision, an invitation; not what the person did', async () => {
    const bench = await startMailBench();
    const sent = await sendCorrection(bench);
    await bench.work();
    const number = sent.receipts[0]?.number ?? '';
    const message = await bench.ask('POST', `/agent/cases/${sent.id}/messages`, {
      body: { message: 'Bonjour, un mot secret.' },
    });
    assert.equal(message.status, 201, message.text);
    await bench.ask('POST', `/agent/cases/${sent.id}/messages`, {
      body: { message: 'Une note.', internal: true },
    });
    await bench.ask('POST', `/corrections/${sent.id}/messages`, { body: { message: 'Merci.' } });
    assert.deepEqual(await bench.work(), [`Votre dossier n° ${number} : un message du service`]);
    assert.doesNotMatch(bench.transport.sent.at(-1)?.text ?? '', /secret/);
    await act(bench, sent, 'assignment', { disclosure: named });
    assert.deepEqual(await bench.work(), [], 'being taken charge of asks for nothing');
    await act(bench, sent, 'decision', { changes: { phone: { result: 'accepted' } }, signatory: named });
    assert.deepEqual(await bench.work(), [`Une décision est rendue pour votre dossier n° ${number}`]);
    const invited = await bench.ask('POST', '/agent/invitations', {
      body: {
        procedure: 'mairie-test',
        title: 'À vérifier',
        reason: 'Un écart.',
        timeLimit: 'P1M',
        effect: 'Rien ne change.',
        recipients: [{ recordId: 'rec_alix', paths: ['income'] }, { recordId: 'rec_bob' }],
      },
    });
    assert.equal(invited.json.created.length, 2, invited.text);
    assert.deepEqual(await bench.work(), ['Une information est à vérifier, jusqu’au 21\u00a0décembre 2026']);
  });

  test('the receipt of an answer to an invitation', async () => {
    const bench = await startMailBench();
    const { json } = await bench.ask('GET', '/invitations/inv_alix');
    const told = await bench.ask('POST', '/invitations/inv_alix/response', {
      ifMatch: json.version,
      body: { kind: 'confirm_exact', notify: { email: 'autre@exemple.example' } },
    });
    assert.deepEqual(await bench.work(), [
      `Accusé de réception de votre envoi n° ${told.json.receipts[0].number}`,
    ]);
    assert.equal(bench.transport.sent[0]?.to, 'autre@exemple.example');
  });
});

describe('a mail server that does not do its part', () => {
  test('down: nothing is lost, nothing is counted against a mail', async () => {
    const bench = await startMailBench();
    await sendCorrection(bench);
    bench.transport.answer = () => ({ outcome: 'down', code: 'ECONNECTION' });
    assert.deepEqual(await bench.work(), []);
    const [row] = await mailRows(bench);
    assert.ok(row);
    assert.equal(row.scope, 'waiting');
    assert.equal(row.body.delays, 0);
    assert.equal(row.sort, sortOf(bench.clock.now()), 'nobody’s, and due');
    bench.transport.answer = () => ({ outcome: 'accepted' });
    assert.equal((await bench.work()).length, 1);
  });

  test('puts one off: later and later, five days at most, and then says so in the journal', async () => {
    const bench = await startMailBench();
    const sent = await sendCorrection(bench);
    bench.transport.answer = () => ({ outcome: 'later', code: '451' });
    let tries = 0;
    const answer = bench.transport.answer;
    bench.transport.answer = (mail) => {
      tries += 1;
      return answer(mail);
    };
    for (let hour = 0; hour < 24 * 6; hour += 1) {
      await bench.work();
      bench.clock.advance(3_600_000);
    }
    const [row] = await mailRows(bench);
    assert.equal(row?.scope, 'refused');
    assert.ok(tries > 20 && tries < 50, String(tries));
    const journal = await bench.ask('GET', `/agent/cases/${sent.id}/journal`);
    const last = journal.json.items.at(-1);
    assert.deepEqual(
      [last.act, last.actor, last.note],
      ['mail_refused', { kind: 'system' }, 'acknowledgement 451'],
    );
  });

  test('refuses one for ever: never tried again, told to agents without the address', async () => {
    const bench = await startMailBench();
    const sent = await sendCorrection(bench);
    bench.transport.answer = () => ({ outcome: 'refused', code: '550' });
    await bench.work();
    bench.transport.answer = () => ({ outcome: 'accepted' });
    bench.clock.advance(86_400_000);
    assert.deepEqual(await bench.work(), []);
    const journal = await bench.ask('GET', `/agent/cases/${sent.id}/journal`);
    assert.equal(journal.json.items.at(-1).note, 'acknowledgement 550');
    assert.doesNotMatch(journal.text, /alix@/);
  });

  test('a worker that died while it held mails leaves them to the next, under the same Message-ID', async () => {
    const bench = await startMailBench();
    await sendCorrection(bench);
    const { transport } = bench;
    const taken: string[] = [];
    const send = transport.send.bind(transport);
    // The first worker never hears of its mail again.
    transport.send = async (mail) => {
      taken.push(mail.messageId);
      return new Promise(() => undefined);
    };
    void bench.backend.worker({ leaseMs: 120_000 }).runOnce();
    while (taken.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    transport.send = send;
    assert.deepEqual(await bench.work(), [], 'not while it may still be sent');
    bench.clock.advance(120_000);
    assert.equal((await bench.work()).length, 1);
    assert.equal(transport.sent[0]?.messageId, taken[0]);
  });
});

test('an address is in one table only, and in no log', async () => {
  const bench = await startMailBench();
  await sendCorrection(bench);
  await bench.work();
  assert.doesNotMatch(JSON.stringify(bench.log), /alix@/);
  assert.doesNotMatch(JSON.stringify(await mailRows(bench)), /alix@|Alix/);
});
