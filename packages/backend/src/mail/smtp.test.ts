import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import PostalMime from 'postal-mime';
import { createFolderTransport } from './folder-transport.ts';
import { startMailServer } from './mail-server-harness.ts';
import { createSmtpTransport } from './smtp-transport.ts';
import type { OutgoingMail } from './transport.ts';

const mail: OutgoingMail = {
  messageId: '<mail_1@exempleville.example>',
  from: { address: 'ne-pas-repondre@exempleville.example', name: 'Mairie d’Exempleville' },
  to: 'alix@exemple.example',
  subject: 'Accusé de réception de votre envoi n° AE-2026-000001',
  text: 'Bonjour,\n\nLe service a reçu votre envoi.\n',
  html: '<!doctype html><html lang="fr"><body><p>Bonjour,</p></body></html>',
  languages: ['en', 'fr'],
  date: new Date('2026-11-21T10:04:07Z'),
};

test('a mail arrives at a real server as it was written, once', async () => {
  const server = await startMailServer();
  const transport = createSmtpTransport({ url: server.url });
  assert.deepEqual(await transport.send(mail), { outcome: 'accepted' });
  assert.equal(server.arrived.length, 1);
  const [arrived] = server.arrived;
  assert.ok(arrived);
  const parsed = await PostalMime.parse(arrived.raw);
  assert.deepEqual(arrived.to, ['alix@exemple.example']);
  assert.equal(parsed.messageId, mail.messageId);
  assert.equal(parsed.subject, mail.subject);
  assert.deepEqual(parsed.from, { address: mail.from.address, name: mail.from.name });
  assert.equal(parsed.text?.trim(), mail.text.trim());
  assert.equal(parsed.html?.trim(), mail.html);
  assert.equal(parsed.date, mail.date.toISOString());
  const header = (name: string): string | undefined => parsed.headers.find(({ key }) => key === name)?.value;
  assert.equal(header('auto-submitted'), 'auto-generated');
  assert.equal(header('content-language'), 'en, fr');
  await transport.send(mail);
  assert.equal(server.arrived[1]?.raw, arrived.raw, 'the same bytes at every attempt');
  await transport.close();
  await server.kill();
});

test('what a server says is told by its code alone', async () => {
  const server = await startMailServer();
  server.refused.add(mail.to);
  const transport = createSmtpTransport({ url: server.url });
  assert.deepEqual(await transport.send(mail), { outcome: 'refused', code: '550' });
  await server.kill();
  const down = await transport.send(mail);
  assert.equal(down.outcome, 'down');
  assert.doesNotMatch(JSON.stringify(down), /@|127/);
  await transport.close();
});

test('a connection that breaks before the mail is taken charge of is not a mail that was sent', async () => {
  const server = await startMailServer();
  server.delayMs = 10_000;
  const transport = createSmtpTransport({ url: server.url });
  const sending = transport.send(mail);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await server.kill();
  assert.equal((await sending).outcome, 'down');
  assert.equal(server.arrived.length, 0);
  await transport.close();
});

test('nothing is sent in the clear beyond this machine', async () => {
  const server = await startMailServer();
  // An address of this machine that is not the loopback's name: STARTTLS is required, and this server has none.
  const url = server.url.replace('127.0.0.1', '[::ffff:127.0.0.1]');
  const transport = createSmtpTransport({ url });
  const told = await transport.send(mail);
  assert.equal(told.outcome, 'down');
  assert.equal(server.arrived.length, 0);
  await transport.close();
  await server.kill();
});

test('the folder holds one file for each mail, that a mail program opens', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bonne-foi-mail-'));
  const transport = createFolderTransport(join(folder, 'mail'));
  await transport.send(mail);
  assert.deepEqual(await transport.send(mail), { outcome: 'accepted' });
  const names = readdirSync(join(folder, 'mail'));
  assert.deepEqual(names, ['2026-11-21T10-04-07-000Z-mail_1.eml']);
  const parsed = await PostalMime.parse(readFileSync(join(folder, 'mail', names[0] ?? '')));
  assert.equal(parsed.subject, mail.subject);
  rmSync(folder, { recursive: true });
});
