/**
 * Runs a truth table. A table is a JSON file beside its rule, the same for any language: `rule`, `article`, and `cases`
 * with `name`, `input`, `expected`, `article` and `why`. What a rule gives is compared as JSON.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

/** One line of a table. */
export interface LegalCase {
  readonly name: string;
  readonly input: unknown;
  readonly expected: unknown;
  /** Article that decides this case, as it is cited. */
  readonly article: string;
  /** Why, in one sentence of a jurist. */
  readonly why: string;
}

/** A whole table. */
export interface CaseTable {
  readonly rule: string;
  readonly article: string;
  readonly cases: readonly LegalCase[];
}

/** Reads a table. @throws Error for a case without article, reason or name of its own. */
export function readCases(file: URL): CaseTable {
  // The shape is checked below, member by member.
  const table = JSON.parse(readFileSync(file, 'utf8')) as CaseTable;
  const names = new Set<string>();
  for (const { name, article, why, input, expected } of table.cases) {
    if ([name, article, why].some((words) => typeof words !== 'string' || words.trim() === '')) {
      throw new Error(`${table.rule}: a case lacks its name, its article or its reason: ${name}`);
    }
    if (input === undefined || expected === undefined)
      throw new Error(`${table.rule}: ${name}: no input, or no answer`);
    if (names.has(name)) throw new Error(`${table.rule}: two cases are called ${name}`);
    names.add(name);
  }
  if (table.cases.length === 0) throw new Error(`${table.rule}: the table is empty`);
  return table;
}

/**
 * Runs each case of a table through its rule, and says how many there are. A rule that gives more than its table speaks
 * of looks at what is expected.
 */
export function runCases(file: URL, rule: (input: never, expected: never) => unknown): void {
  const table = readCases(file);
  const count = table.cases.length;
  void describe(`${table.rule} (${table.article}): ${count} case${count === 1 ? '' : 's'}`, () => {
    for (const { name, input, expected, article } of table.cases) {
      void it(`${name} [${article}]`, () => {
        // A table is written for its rule: what it holds is what the rule takes.
        assert.deepEqual(toJson(rule(input as never, expected as never)), expected);
      });
    }
    void it('prints its count', (context) => {
      const name = file.pathname.split('/').at(-1)?.replace('.cases.json', '') ?? '';
      context.diagnostic(`law cases: ${count} ${name} (${table.article})`);
    });
  });
}

function toJson(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}
