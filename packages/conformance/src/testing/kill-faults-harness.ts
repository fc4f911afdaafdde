/** Runs the kit against every fault, and keeps which check caught it. */
import { faults, withFaults, type Fault } from '@bonne-foi/backend/faults';
import { runConformance, type CheckResult } from '../index.ts';
import { KitError } from '../kit-error.ts';
import { referenceConfig, startReference } from './reference-harness.ts';

export interface Killed {
  readonly fault: Fault;
  /** Checks that failed, the slow and the derived ones left out. */
  readonly by: readonly string[];
}

/** Checks that send hundreds of requests: run against the faults that only they can catch. */
const slow: Readonly<Record<string, readonly string[]>> = {
  'text-untouched': ['text-trimmed'],
  noise: ['crash-on-noise'],
  'types-taken': ['validation-is-400'],
  'no-failure': ['crash-on-noise'],
  quick: [],
  'body-bounded': [],
};

/** Ids of the checks to run against one fault. */
export function checksFor(fault: Fault, all: readonly string[]): readonly string[] {
  return all.filter((id) => slow[id] === undefined || slow[id].includes(fault.name));
}

/** Runs the kit against one fault. */
export async function kill(fault: Fault, all: readonly string[]): Promise<Killed> {
  const reference = await startReference((fetch) => withFaults(fetch, [fault]));
  try {
    const report = await runConformance({
      config: referenceConfig(reference.url),
      ownsTarget: true,
      seed: 42,
      only: checksFor(fault, all),
    });
    return { fault, by: report.results.filter(isCaught).map(({ id }) => id) };
  } catch (error) {
    if (error instanceof KitError) return { fault, by: [`the kit itself (${error.code})`] };
    throw error;
  } finally {
    await reference.close();
  }
}

function isCaught({ verdict }: CheckResult): boolean {
  return verdict === 'FAIL' || verdict === 'WARN';
}

export { faults };
