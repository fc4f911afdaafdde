import type { Backend } from '../backend.ts';
import { sampleSeed } from './sample-seed.ts';

/** Writes the sample people's records, where they are not there yet: a second start changes nothing. */
export async function seedDemonstration(backend: Backend, now: Date): Promise<void> {
  await backend.seed(sampleSeed(now));
}
