import type { Backend } from '../backend.ts';
import { demoIdentity } from '../identity/demo-people.ts';
import { createActor } from './actor.ts';
import { sampleCalendar } from './calendar.ts';
import type { MovableClock } from './movable-clock.ts';
import type { Passes } from './passes.ts';
import { benefitsAgent, sacha, townAgent } from './people.ts';
import { sampleSeed } from './sample-seed.ts';
import { answeredCorrection, correctionThatWaits, type Cast } from './stories.ts';

export interface Stage {
  readonly backend: Backend;
  readonly clock: MovableClock;
  readonly passes: Passes;
  /** Path of the API. */
  readonly basePath: string;
}

/**
 * Writes the samples where they are not there yet, then lets two of them live their past: one correction that was
 * answered, one that waits for a document. A second start changes nothing; no pass is left open.
 */
export async function seedDemonstration(stage: Stage): Promise<void> {
  const { backend, clock, passes } = stage;
  const calendar = sampleCalendar(clock.now());
  const seed = sampleSeed(clock.now());
  try {
    // An invitation is not written on a Sunday, nor at night.
    clock.goTo(calendar.workingInstant(1, '13:30'));
    await backend.seed(seed);
    const cast: Cast = {
      person: actorOf(sacha.subject, stage),
      town: actorOf(townAgent.subject, stage),
      benefits: actorOf(benefitsAgent.subject, stage),
      goBack: (workingDays, time) => {
        clock.goTo(calendar.workingInstant(workingDays, time));
      },
      wrongSince: calendar.month(4),
    };
    if (await cast.person.hasCorrections()) return;
    await answeredCorrection(cast);
    await correctionThatWaits(cast);
  } finally {
    clock.comeBack();
    passes.revoke();
  }
}

function actorOf(subject: string, { backend, passes, basePath }: Stage): ReturnType<typeof createActor> {
  const person = demoIdentity(subject);
  if (person === undefined) throw new RangeError('The demonstration has lost one of its people.');
  return createActor({
    fetch: async (request) => backend.fetch(request),
    token: passes.issue(person),
    basePath,
    name: subject,
  });
}
