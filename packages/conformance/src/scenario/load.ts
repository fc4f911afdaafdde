import { readFileSync, readdirSync } from 'node:fs';
import type { ActingCheck } from '../check.ts';
import type { Level } from '../verdict.ts';
import { play } from './play.ts';
import type { Scenario, Setups } from './scenario.ts';

const root = new URL('../../', import.meta.url);

/** The scenarios of the package: one file each, `must/` and `should/`. */
export function loadScenarios(): readonly { readonly level: Level; readonly scenario: Scenario }[] {
  return (['MUST', 'SHOULD'] as const).flatMap((level) => {
    const folder = new URL(`${level.toLowerCase()}/`, root);
    return (
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        // The tests hold every file to scenario.schema.json.
        .map((name) => ({ level, scenario: read(new URL(name, folder)) as Scenario }))
    );
  });
}

export function loadSetups(): Setups {
  // As above.
  return read(new URL('setups.json', root)) as Setups;
}

/** Scenarios as checks. */
export function scenarioChecks(): readonly ActingCheck[] {
  const setups = loadSetups();
  return loadScenarios().map(({ level, scenario }) => ({
    ...scenario,
    level,
    run: async (bench) => play(scenario, setups, bench),
  }));
}

function read(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}
