import assert from 'node:assert/strict';
import { test } from 'node:test';
import { todayInParis } from '@bonne-foi/contract/fields';
import { isJourOuvre } from '@bonne-foi/law';
import { manualClock } from '../clock.ts';
import { createDemoBackend } from '../demo.ts';
import { sampleSeed } from './sample-seed.ts';

/** Sundays, nights, holidays, a leap day, the days after a bridge: whenever somebody starts the demonstration. */
const starts = [
  '2026-11-22T05:20:00Z',
  '2027-01-01T00:10:00Z',
  '2028-02-29T23:30:00Z',
  '2027-03-30T08:00:00Z',
  '2026-05-26T21:59:00Z',
  '2026-08-15T12:00:00Z',
  '2026-09-01T06:00:00Z',
  '2027-01-16T10:00:00Z',
];

/** The hour in Paris at which an office is open, or not. */
function faultOf(instant: string, now: Date): string | undefined {
  const at = new Date(instant);
  const hour = Number(
    at.toLocaleTimeString('en-GB', { hour: '2-digit', timeZone: 'Europe/Paris' }).slice(0, 2),
  );
  if (at > now) return `${instant} has not come yet`;
  if (!isJourOuvre(todayInParis(at))) return `${instant} is not a working day`;
  return hour >= 8 && hour < 18 ? undefined : `${instant} is at night`;
}

type Json = Record<string, unknown>;

async function reader(now: string, person: string): Promise<(path: string) => Promise<Json>> {
  const backend = await createDemoBackend({ clock: manualClock(now), person });
  return async (path) => {
    const response = await backend.fetch(new Request(`https://service.example/v1${path}`));
    assert.equal(response.status, 200, path);
    // The demonstration answers objects at every address read here.
    return (await response.json()) as Json;
  };
}

const itemsOf = (page: Json): Json[] => page['items'] as Json[];

for (const start of starts) {
  test(`started on ${start}, everything that happened did so in office hours, in order`, async () => {
    const now = new Date(start);
    const get = await reader(start, 'person_sacha');
    const corrections = itemsOf(await get('/corrections'));
    assert.equal(corrections.length, 2);
    for (const { id } of corrections) {
      const instants = itemsOf(await get(`/corrections/${String(id)}/events`)).map(({ at }) => String(at));
      assert.ok(instants.length >= 3);
      assert.deepEqual(
        instants.flatMap((at) => faultOf(at, now) ?? []),
        [],
      );
      assert.deepEqual(instants, [...instants].sort());
    }
  });

  test(`started on ${start}, no date that the service announced is past`, async () => {
    const today = todayInParis(new Date(start));
    const get = await reader(start, 'person_sacha');
    const open = itemsOf(await get('/corrections')).find(({ phase }) => phase === 'with_user');
    const { answerExpectedOn, itemsRequest } = await get(`/corrections/${String(open?.['id'])}`);
    assert.ok(String(answerExpectedOn) > today, String(answerExpectedOn));
    const { deadline } = itemsRequest as Json;
    assert.ok(String(deadline) > today, String(deadline));
    const invited = await reader(start, 'person_camille');
    const invitation = await invited('/invitations/inv_camille_net_social');
    assert.ok(String(invitation['deadline']) > today);
    assert.equal(faultOf(String(invitation['invitedAt']), new Date(start)), undefined);
  });

  test(`started on ${start}, what is held was given on a working day, and after the time it is about`, () => {
    const now = new Date(start);
    const today = todayInParis(now);
    const { records } = sampleSeed(now);
    for (const { id, values, createdAt, updatedAt } of records) {
      for (const [path, { asOf, retrievedAt }] of Object.entries(values)) {
        const day = asOf ?? (retrievedAt === undefined ? today : todayInParis(new Date(retrievedAt)));
        assert.ok(day <= today, `${id} ${path} ${day}`);
        if (asOf !== undefined || retrievedAt !== undefined)
          assert.ok(isJourOuvre(day), `${id} ${path} ${day}`);
      }
      assert.deepEqual(
        [createdAt, updatedAt].flatMap((at) => faultOf(at, now) ?? []),
        [],
        id,
      );
    }
    const valueOf = (id: string, path: string): Json =>
      records.find((record) => record.id === id)?.values[path] ?? {};
    const quarter = valueOf('rec_camille_caf', 'referencePeriod');
    assert.ok(((quarter['value'] as Json)['to'] as string) < String(quarter['retrievedAt']));
    const pay = valueOf('rec_dominique_dsn', 'contributionPeriod');
    assert.ok(((pay['value'] as Json)['to'] as string) < String(pay['asOf']));
    const income = valueOf('rec_camille_impots', 'taxYear');
    assert.ok(String(income['value']) < String(income['retrievedAt']).slice(0, 4));
  });
}

test('the school year is the one under way', () => {
  const subtitleOn = (now: string): string | undefined =>
    sampleSeed(new Date(now)).records.find(({ id }) => id === 'rec_camille_cantine')?.subtitle;
  assert.equal(subtitleOn('2027-01-01T10:00:00Z'), 'Année scolaire 2026-2027');
  assert.equal(subtitleOn('2026-11-22T10:00:00Z'), 'Année scolaire 2026-2027');
  assert.equal(subtitleOn('2027-09-01T10:00:00Z'), 'Année scolaire 2027-2028');
});
