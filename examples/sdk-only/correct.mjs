#!/usr/bin/env node
/**
 * A whole correction without a page: read what is held, correct one item, prove it, check, send, keep the receipt,
 * follow. Against the running demo: `node correct.mjs http://localhost:3000 [subject]`.
 */
import { createClient } from '@bonne-foi/sdk';
import { attach } from '@bonne-foi/sdk/upload';
import { watch } from '@bonne-foi/sdk/watch';
import { chooseCorrection } from './steps/choose-correction.mjs';
import { explain } from './steps/explain.mjs';
import { makeProof } from './steps/make-proof.mjs';
import { findApi, signIn } from './steps/sign-in.mjs';

const [address, subject = 'person_camille'] = process.argv.slice(2);

if (address === undefined || !URL.canParse(address)) {
  console.error('Usage : node correct.mjs http://localhost:3000 [person_camille]');
  process.exit(2);
}

try {
  await correct(new URL(address).origin);
} catch (error) {
  console.error(`\n${explain(error)}`);
  process.exitCode = 1;
}

async function correct(origin) {
  const cookie = await signIn(origin, subject);
  const client = createClient({
    baseUrl: await findApi(origin),
    auth: { scheme: 'cookie' },
    locale: 'fr',
    // A browser sends the cookie by itself; a program has to.
    middleware: [
      (request, next) => {
        request.headers.set('Cookie', cookie);
        return next(request);
      },
    ],
  });

  const { displayName } = await client.session();
  say('Session', displayName);

  const { record, path, label, before, after, change } = await chooseCorrection(client);
  say('Ce qui est enregistré', `${record.title} : ${label}, ${before}`);

  let correction = await client.corrections.create({
    recordId: record.id,
    basedOn: record.version,
    formVersion: record.formVersion,
    changes: { [path]: change },
  });
  say('Brouillon', correction.id);

  if (await client.supports('attachments')) {
    const proof = makeProof(label, after);
    const file = await attach(client, correction.id, proof, {
      name: 'attestation-exemple.pdf',
      path,
      onProgress: ({ sentBytes, totalBytes }) =>
        say('Envoi de la pièce', `${sentBytes} / ${totalBytes} octets`),
    });
    if (file.state === 'rejected') throw new Error(`La pièce a été refusée : ${file.rejection}.`);
    say('Pièce', `${file.name}, ${file.state}`);
    // The file changed the draft: its new version is needed to change it again.
    const { version } = await client.corrections.get(correction.id);
    correction = await client.corrections.update(
      correction.id,
      { changes: { [path]: { ...change, attachments: [file.id] } } },
      { ifMatch: version },
    );
  }

  console.log('\nVérifiez avant d’envoyer');
  for (const [changed, { op, kind }] of Object.entries(correction.changes)) {
    console.log(`  ${changed} (${op}, ${kind}) : ${before} → ${after}`);
  }

  const sent = await client.corrections.submit(
    correction.id,
    { confirmed: true },
    { ifMatch: correction.version },
  );
  const summary = sent.receipts.at(-1);
  if (!summary) throw new Error('Le service n’a pas donné d’accusé.');
  printReceipt(await client.corrections.receipt(sent.id, summary.id));

  console.log('\nSuivi');
  for await (const now of watch(client, sent.id)) {
    say(now.status, `chez ${now.handledBy?.service ?? 'l’administration'}`);
    for await (const event of client.corrections.events(sent.id)) say(event.at, event.title);
    // A program that stays would wait here for the decision.
    break;
  }
}

function printReceipt(receipt) {
  console.log(`\nAccusé ${receipt.number}`);
  say('Reçu le', receipt.receivedAt);
  say('Par', receipt.issuer.name);
  if (receipt.service) say('Service', `${receipt.service.name}, ${receipt.service.phone}`);
  for (const { label, before, after } of receipt.summary) say(label, `${before ?? '—'} → ${after ?? '—'}`);
  for (const { name, size } of receipt.attachments ?? []) say('Pièce', `${name}, ${size} octets`);
  say('Empreinte', receipt.contentDigest);
}

function say(what, text) {
  console.log(`  ${what} : ${text}`);
}
