/** Hostile texts, and every place of the API that keeps what people write. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Scene } from './authorisation-scene-harness.ts';
import type { Ask, Bench, Told } from './backend-harness.ts';

/** A text, and what it attacks. */
export interface HostileText {
  readonly category: string;
  readonly text: string;
}

interface Listed extends HostileText {
  readonly times?: number;
}

const file = new URL('../../../contract/fixtures/hostile-strings.json', import.meta.url);
// The file is ours; its shape is held by the test that counts its categories.
const { strings } = JSON.parse(readFileSync(file, 'utf8')) as { readonly strings: readonly Listed[] };

/** Every hostile text, repeated where the file says so. */
export const hostileTexts: readonly HostileText[] = strings.map(({ category, text, times = 1 }) => ({
  category,
  text: text.repeat(times),
}));

/** A place where words are kept: they are sent, then read back where they are shown. */
export interface Place {
  readonly name: string;
  send(bench: Bench, scene: Scene, text: string): Promise<Told>;
  /** Where the words are read again; by default the answer itself. */
  back?(bench: Bench, scene: Scene, told: Told): Promise<Told>;
}

const read = (bench: Bench, path: string): Promise<Told> => bench.ask('GET', path);

async function lastPage(bench: Bench, path: string): Promise<Told> {
  let page = await read(bench, path);
  while (typeof page.json.nextCursor === 'string') {
    page = await read(bench, `${path}&cursor=${encodeURIComponent(page.json.nextCursor)}`);
  }
  return page;
}

/** An act on what is there now. */
async function act(bench: Bench, at: string, path: string, ask: Ask & { method?: string }): Promise<Told> {
  const { json } = await read(bench, at);
  return bench.ask(ask.method ?? 'POST', path, { ...ask, ifMatch: json.version });
}

const patch = (bench: Bench, { draftId }: Scene, body: object): Promise<Told> =>
  act(bench, `/corrections/${draftId}`, `/corrections/${draftId}`, { method: 'PATCH', body });

const change = { kind: 'correction', op: 'set', value: '+33639980456' };
const service = { name: 'Service Enfance', phone: '+33199000123', email: 'enfance@exempleville.example' };
const law = [{ text: 'CRPA', article: 'L114-5' }];

/** Places of words of a case, by the path of the act. */
const onCase = (name: string, body: (text: string) => object): Place => ({
  name: `case ${name}`,
  send: (bench, { correctionId }, text) =>
    act(bench, `/agent/cases/${correctionId}`, `/agent/cases/${correctionId}/${name}`, { body: body(text) }),
});

/** All places, persons' then agents'. */
export const places: readonly Place[] = [
  { name: 'a correction as a whole', send: (bench, scene, comment) => patch(bench, scene, { comment }) },
  {
    name: 'a value, long',
    send: (bench, scene, value) => patch(bench, scene, { changes: { note: { ...change, value } } }),
  },
  {
    name: 'a value of an item',
    send: (bench, scene, value) =>
      patch(bench, scene, { changes: { 'children/c_1/firstName': { ...change, value } } }),
  },
  {
    name: 'a comment of a change',
    send: (bench, scene, comment) => patch(bench, scene, { changes: { phone: { ...change, comment } } }),
  },
  {
    name: 'a description',
    send: (bench, scene, comment) =>
      patch(bench, scene, { changes: { phone: { op: 'describe', kind: 'correction', comment } } }),
  },
  {
    name: 'why no document',
    send: (bench, scene, text) =>
      patch(bench, scene, { changes: { phone: { ...change, noDocumentReason: { code: 'other', text } } } }),
  },
  {
    name: 'an extension',
    send: (bench, scene, text) => patch(bench, scene, { ext: { 'fr.exemple': { note: [text] } } }),
  },
  {
    name: 'an address',
    send: (bench, scene, line) => {
      const value = { lines: [line], postcode: '99999', city: line, country: 'FR' };
      return patch(bench, scene, { changes: { address: { ...change, kind: 'circumstanceChange', value } } });
    },
  },
  {
    name: 'the name of a file',
    send: (bench, { draftId }, name) =>
      bench.ask('POST', `/corrections/${draftId}/attachments`, {
        body: { name, mediaType: 'application/pdf', size: 5 },
      }),
  },
  {
    name: 'a message of the person',
    send: (bench, { correctionId }, message) =>
      bench.ask('POST', `/corrections/${correctionId}/messages`, { body: { message } }),
    back: (bench, { correctionId }) => lastPage(bench, `/corrections/${correctionId}/events?limit=100`),
  },
  {
    name: 'a request to be audited',
    send: (bench, { recordId }, text) =>
      bench.ask('POST', '/audit-requests', {
        body: { points: [{ label: text, recordId }], comment: text, confirmed: true },
      }),
    back: (bench, _scene, { json }) => read(bench, `/audit-requests/${String(json.id)}`),
  },
  onCase('messages', (message) => ({ message, internal: true })),
  {
    ...onCase('items-requests', (text) => ({
      message: text,
      nature: 'incomplete_file',
      items: [{ label: text, reason: 'missing', documentKind: 'certificate', legalBasis: law }],
      timeLimit: 'P1M',
    })),
    async back(bench, { correctionId }, { json }) {
      const at = `/agent/cases/${correctionId}`;
      const shown = await read(bench, at);
      const path = `${at}/items-requests/${String(json.id)}`;
      const cancelled = await bench.ask('DELETE', path, { ifMatch: shown.json.version });
      assert.equal(cancelled.status, 204, cancelled.text);
      return shown;
    },
  },
  onCase('transfer', (reason) => ({ to: { ...service, name: reason }, reason })),
  onCase('assignment', (name) => ({
    disclosure: { mode: 'named', name, jobTitle: name, service },
  })),
  {
    name: 'an invitation',
    send: (bench, _scene, text) =>
      bench.ask('POST', '/agent/invitations', {
        body: {
          procedure: 'mairie-test',
          title: text,
          reason: text,
          timeLimit: 'P1M',
          effect: text,
          recipients: [{ recordId: 'rec_alix' }],
        },
      }),
    back: (bench, _scene, { json }) => read(bench, `/invitations/${String(json.created[0]?.invitationId)}`),
  },
];

/** Every text of an answer, members' names too. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...textsOf(inner)]);
}

/** Every place of a JSON body that holds a text, with the body made anew around another text. */
export function variants(body: unknown, text: string): unknown[] {
  if (typeof body === 'string') return [text];
  if (typeof body !== 'object' || body === null) return [];
  if (Array.isArray(body)) {
    return body.flatMap((item: unknown, index) =>
      variants(item, text).map((other) => body.toSpliced(index, 1, other)),
    );
  }
  const entries = Object.entries(body);
  const inside = entries.flatMap(([name, inner]: [string, unknown]) =>
    variants(inner, text).map((other) => Object.fromEntries([...entries, [name, other]])),
  );
  const renamed = entries.map(([name, inner]: [string, unknown]) =>
    Object.fromEntries([...entries.filter(([other]) => other !== name), [text, inner]]),
  );
  return [...inside, ...renamed, Object.fromEntries([...entries, [text, text]])];
}

/** Refused as the contract says, or taken. Never a fault of ours. */
export function assertSound(told: Told, at: string): void {
  assert.ok(told.status < 500, `${at}: ${String(told.status)} ${told.text.slice(0, 300)}`);
  assert.equal(Object.getOwnPropertyDescriptor(Object.prototype, 'polluted'), undefined, at);
}
