/** Every truth table of the assessment, through the public door. The tables are data: any language can run them. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { assess, maySanction, overpaymentPath } from './index.ts';
import type { SanctionRecord } from './index.ts';

interface Input {
  readonly today: string;
  readonly facts: { readonly [fact: string]: unknown };
  readonly record?: SanctionRecord;
}

interface TableCase {
  readonly name: string;
  readonly input: Input;
  readonly expected: { readonly [member: string]: unknown };
  readonly article: string;
  readonly why: string;
}

interface Table {
  readonly rule: string;
  readonly article: string;
  readonly cases: readonly TableCase[];
}

const doors: { readonly [file: string]: (input: Input) => object } = {
  'overpayment-path': ({ facts, today }) => overpaymentPath(facts, today),
  'may-sanction': ({ facts, today, record }) => maySanction(facts, record ?? { items: [] }, today),
};
const byAssessment = ({ facts, today }: Input): object => assess(facts, today);

for (const folder of ['rules', 'sanctions']) {
  const here = new URL(`${folder}/`, import.meta.url);
  for (const file of readdirSync(here).filter((name) => name.endsWith('.cases.json'))) {
    const name = file.replace('.cases.json', '');
    // The shape is checked by the schema, in `tables-shape.test.ts`.
    const table = JSON.parse(readFileSync(new URL(file, here), 'utf8')) as Table;
    const door = doors[name] ?? byAssessment;
    describe(`${name}: ${table.rule} (${table.article})`, () => {
      for (const { name: title, input, expected, article, why } of table.cases) {
        it(`${title} [${article}] ${why}`, () => {
          assert.deepEqual(projected(door(input), expected), expected);
        });
      }
      it('prints its count', (context) => {
        context.diagnostic(`law cases: ${table.cases.length} ${name} (${table.article})`);
        assert.ok(table.cases.length > 0);
      });
    });
  }
}

/** What was found, as far as the table speaks of it. */
function projected(found: object, expected: object): object {
  const members = Object.entries(found);
  return Object.fromEntries(
    Object.entries(expected).map(([member, wanted]) => {
      const value: unknown = members.find(([name]) => name === member)?.[1];
      const isNested = isObject(value) && isObject(wanted);
      return [member, isNested ? projected(value, wanted) : value];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
