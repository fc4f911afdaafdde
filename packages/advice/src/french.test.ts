import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { validate } from '@bonne-foi/contract/validators';
import { checkCatalogue } from './check/index.ts';
import { frenchCatalogue } from './french.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { select } from './select.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const cards = frenchCatalogue.items;
/** The day the catalogue was made: what comes later is for the editors to look at, not for this test. */
const made = '2026-11-20';

describe('the French catalogue', () => {
  it('holds the frequent mistakes gathered, each once', () => {
    assert.equal(cards.length, 73);
    assert.equal(new Set(cards.map(({ id }) => id)).size, cards.length);
  });

  it('is right, in form and in writing', () =>
    assert.deepEqual(checkCatalogue(frenchCatalogue, { today: made }), []));

  it('is a page of advice of the contract', () => {
    assert.deepEqual(validate('AdvicePage', frenchCatalogue), { ok: true, value: frenchCatalogue });
  });

  it('is sourced and dated, every card', () => {
    for (const { id, source, lastCheckedAt, reviewBy, validFrom } of cards) {
      assert.ok(source.urls.length > 0, id);
      assert.match(source.evidence, /^[AB]$/, id);
      assert.ok(validFrom <= made && lastCheckedAt <= made && made < reviewBy, id);
    }
  });

  it('names, where it can, fields that the procedures of the reference backend have', () => {
    const bound = new Map<string, number>();
    for (const { procedure } of cards) {
      if (procedure !== undefined) bound.set(procedure, (bound.get(procedure) ?? 0) + 1);
    }
    const five = [
      ['caf-ressources-trimestrielles', 3],
      ['dgfip-declaration-revenus', 10],
      ['mairie-ecole-cantine', 2],
      ['ants-certificat-immatriculation', 1],
      ['urssaf-dsn', 5],
    ] as const;
    assert.deepEqual(
      five.map(([key]) => [key, bound.get(key)]),
      five,
    );
  });

  it('answers at the field of the town’s quotient', () => {
    const loaded = loadCatalogue(frenchCatalogue);
    assert.ok(loaded.ok);
    const found = select(loaded.catalogue, {
      administration: 'mairie',
      procedure: 'mairie-ecole-cantine',
      field: 'familyQuotient',
      audience: 'individual',
      today: made,
    });
    assert.deepEqual(
      found.map(({ id }) => id),
      ['cantine-quotient-revenu', 'cantine-quotient-change'],
    );
  });
});

describe('what stays with the editors', () => {
  // The file is ours; the members read here are looked at by the assertions.
  const source = parse(read('catalogue/fr.yaml')) as {
    cards: { id: string; toCheck?: string[]; detect?: { why: string } }[];
  };
  const published = JSON.stringify(frenchCatalogue);

  it('has texts still to check, none of which is published', () => {
    const waiting = source.cards.filter(({ toCheck }) => toCheck !== undefined);
    assert.equal(waiting.length, 15);
    for (const { id, toCheck } of waiting) {
      const basis = cards.find((card) => card.id === id)?.legalBasis ?? [];
      for (const reference of toCheck ?? []) {
        assert.ok(!basis.some(({ text, article }) => `${text} ${article}` === reference), reference);
      }
    }
    assert.doesNotMatch(published, /vérifier\)|toCheck/);
  });

  it('has a reason for each condition, which is not published', () => {
    for (const { id, detect } of source.cards) assert.ok(detect === undefined || detect.why.length > 10, id);
    assert.doesNotMatch(published, /"why"/);
  });
});

describe('the files made from it', () => {
  it('are up to date', () => {
    assert.deepEqual(JSON.parse(read('catalogue/fr.json')), frenchCatalogue);
  });
});
