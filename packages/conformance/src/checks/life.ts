import type { Bench } from '../bench.ts';
import type { ActingCheck } from '../check.ts';
import { at, listAt, textAt } from '../json.ts';
import { must } from '../verdict.ts';
import type { Exchange } from '../wire/exchange.ts';
import { openDraft, readRecord } from './acts.ts';

/** What may be done, and when. */
export const lifeChecks: readonly ActingCheck[] = [
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
