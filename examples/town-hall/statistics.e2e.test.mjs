// What people do changes what the service publishes, and what is rare stays hidden.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startTown } from './testing/town.mjs';

const procedure = 'mairie-ecole-cantine';
let town;
before(async () => {
  town = await startTown();
});
after(() => town.stop());

const thisQuarter = () => {
  const [year, month] = new Date().toISOString().split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
};

const published = async () => {
  const answer = await fetch(
    `${town.origin}/v1/statistics/frequent-errors?period=${thisQuarter()}&procedure=${procedure}`,
  );
  return answer.json();
};

const send = async (...signals) => {
  const answer = await fetch(`${town.origin}/v1/statistics/error-signals`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
    body: JSON.stringify({
      month: new Date().toISOString().slice(0, 7),
      signals: signals.map((signal) => ({ procedure, count: 10, ...signal })),
    }),
  });
  assert.equal(answer.status, 202);
};

const countOf = ({ items }, field) =>
  items.find((item) => item.field === field && item.code === 'corrected')?.count;

test('correcting, following and ignoring advice change what is published; a rare mistake stays hidden', async () => {
  const first = await published();
  const quotient = { field: 'familyQuotient', adviceId: 'cantine-quotient-revenu' };
  await send(
    { type: 'correction_submitted', field: 'familyQuotient' },
    { type: 'advice_followed', ...quotient },
    { type: 'advice_dismissed', ...quotient },
    { type: 'correction_submitted', field: 'children/allergyNote', count: 1 },
  );
  const then = await published();
  assert.equal(countOf(then, 'familyQuotient'), countOf(first, 'familyQuotient') + 10);
  const [before] = first.adviceResults;
  const [now] = then.adviceResults;
  assert.deepEqual(
    [now.adviceId, now.followed - before.followed, now.notFollowed - before.notFollowed],
    ['cantine-quotient-revenu', 10, 10],
  );
  for (const field of ['children/allergyNote', 'custodyWeeks']) assert.equal(countOf(then, field), undefined);
  assert.equal(then.suppression.anyHidden, true);
});

test('the open data hold what is published and nothing else', async () => {
  const answer = await fetch(`${town.origin}/donnees/erreurs-frequentes.csv?period=${thisQuarter()}`);
  assert.equal(answer.headers.get('Content-Type'), 'text/csv; charset=utf-8; header=present');
  const csv = await answer.text();
  assert.match(csv, /mairie-ecole-cantine,familyQuotient,corrected/);
  assert.doesNotMatch(csv, /allergyNote|custodyWeeks|landlord|separationDate/);
  const json = await (await fetch(`${town.origin}/donnees/erreurs-frequentes.json`)).json();
  assert.equal(json.licence, 'Licence Ouverte 2.0');
  assert.match(json.note, /données simulées/);
  for (const line of csv.trim().split('\r\n').slice(1)) assert.match(line, /données simulées/);
  assert.equal(json.suppression.minCellSize, 11);
});
