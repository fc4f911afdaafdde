/** Every truth table of the assessment, through the public door. The tables are data: any language can run them. */
import { readdirSync } from 'node:fs';
import { assess, maySanction, overpaymentPath } from './index.ts';
import type { SanctionRecord } from './index.ts';
import { runCases } from './run-cases-harness.ts';

interface Input {
  readonly today: string;
  readonly facts: { readonly [fact: string]: unknown };
  readonly record?: SanctionRecord;
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
    const door = doors[name] ?? byAssessment;
    runCases(new URL(file, here), (input: Input, expected: object) => projected(door(input), expected));
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
