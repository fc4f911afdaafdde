/** What separates one person from another. */
import type { Bench } from '../bench.ts';
import type { ActingCheck } from '../check.ts';
import { canonical, isObject, textAt } from '../json.ts';
import { must, Skip } from '../verdict.ts';
import { declareFile, openDraft, sendCorrection } from './acts.ts';

export const peopleChecks: readonly ActingCheck[] = [
  {
    id: 'someone-else',
    level: 'MUST',
    title: {
      fr: 'Ce qui est à quelqu’un d’autre n’existe pas',
      en: 'What belongs to someone else does not exist',
    },
    requirements: ['AUTH-2'],
    operation: 'getCorrection',
    profile: 'core',
    needs: ['bob'],
    async run(bench) {
      const { sent } = await sendCorrection(bench);
      const draft = await openDraft(bench);
      const id = textAt(sent.json, '/id');
      await compare(bench, 'GET', '/records/', bench.world.recordId);
      await compare(bench, 'GET', '/corrections/', id);
      await compare(bench, 'GET', '/corrections/', textAt(draft.json, '/id'));
      await compare(bench, 'GET', '/corrections/', id, '/events');
      await compare(bench, 'GET', '/corrections/', id, `/receipts/${textAt(sent.json, '/receipts/0/id')}`);
      await compare(bench, 'PATCH', '/corrections/', textAt(draft.json, '/id'));
      await compare(bench, 'DELETE', '/corrections/', textAt(draft.json, '/id'));
      await compare(bench, 'POST', '/corrections/', textAt(draft.json, '/id'), '/submission');
      if (!bench.has('attachments')) return;
      const { draft: other, file } = await declareFile(bench);
      const below = `/attachments/${textAt(file.json, '/id')}`;
      await compare(bench, 'GET', '/corrections/', textAt(other.json, '/id'), below);
      await compare(bench, 'GET', '/corrections/', textAt(other.json, '/id'), `${below}/content`);
    },
  },
  {
    id: 'ids-not-guessed',
    level: 'MUST',
    title: { fr: 'Un identifiant ne se devine pas', en: 'An identifier cannot be guessed' },
    requirements: ['PRIV-3'],
    operation: 'createCorrection',
    profile: 'core',
    async run(bench) {
      const ids = [
        textAt((await openDraft(bench)).json, '/id'),
        textAt((await openDraft(bench)).json, '/id'),
      ];
      for (const id of ids) {
        must(id.replace(/^[a-z]+_/i, '').length >= 16, `The identifier ${id} is short enough to be tried.`);
        must(!/@|^\d{13,15}$/.test(id), `The identifier ${id} is that of a person.`);
      }
      const [one = '', other = ''] = ids.map((id) => id.replace(/\D/g, ''));
      const isCounter = one.length > 0 && one.length < 16 && Math.abs(Number(one) - Number(other)) === 1;
      must(!isCounter, 'Two identifiers made in a row are two numbers in a row.');
    },
  },
  {
    id: 'forgery',
    level: 'MUST',
    title: {
      fr: 'Avec un cookie, rien ne change sans le jeton de la page',
      en: 'With a cookie, nothing changes without the token of the page',
    },
    requirements: ['AUTH-3'],
    operation: 'createCorrection',
    profile: 'core',
    async run(bench) {
      const identity = bench.world.identities.get('alice');
      if (identity?.isCookie !== true) throw new Skip('alice has no cookie session.');
      const [header = 'x-csrf-token'] = Object.keys(identity.unsafe).filter((name) => name !== 'origin');
      for (const headers of [
        { [header]: '' },
        { [header]: 'another-token' },
        { origin: 'https://elsewhere.example' },
      ]) {
        const told = await bench.ask('POST', '/corrections', { body: {}, headers });
        bench.expect(told, 403, 'csrf-rejected');
      }
    },
  },
  {
    id: 'step-up',
    level: 'MUST',
    title: { fr: 'Une identification trop faible le dit', en: 'Too weak an assurance says so' },
    requirements: ['AUTH-5'],
    operation: 'getSession',
    profile: 'core',
    async run(bench) {
      const { stepUpPath } = bench.config;
      if (stepUpPath === undefined) throw new Skip('The configuration has no stepUpPath.');
      const told = bench.expect(await bench.ask('GET', stepUpPath), 401, 'step-up-required');
      must(
        (told.headers['www-authenticate'] ?? '').includes('insufficient_user_authentication'),
        'WWW-Authenticate does not ask for more.',
        told,
      );
    },
  },
];

/** Bob asks for what is alice's, then for what is nobody's. */
async function compare(bench: Bench, method: string, before: string, id: string, after = ''): Promise<void> {
  const ask = {
    as: 'bob',
    body: method === 'GET' || method === 'DELETE' ? undefined : {},
    ifMatch: '"any"',
  } as const;
  const theirs = await bench.ask(method, `${before}${id}${after}`, ask);
  bench.expect(theirs, 404, 'not-found');
  const none = await bench.ask(method, `${before}${unknown(id)}${after}`, ask);
  must(
    canonical(told(theirs.json)) === canonical(told(none.json)),
    `${method} ${theirs.path}: the body tells that it exists.`,
    theirs,
  );
  const names = (headers: object): string => Object.keys(headers).sort().join();
  must(
    names(theirs.headers) === names(none.headers),
    `${method} ${theirs.path}: the headers tell that it exists.`,
    theirs,
  );
}

function unknown(id: string): string {
  return id.slice(0, -4) + 'zzzz';
}

/** A problem without what names the request. */
function told(json: unknown): unknown {
  if (!isObject(json)) return json;
  const { instance: _instance, requestId: _requestId, ...rest } = json;
  return rest;
}
