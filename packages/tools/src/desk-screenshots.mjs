// The screens of the service desk, and the person's side of the same lives, for npm run screenshots.
import { startTown } from '../../../examples/town-hall/testing/town.mjs';
import { invitation, openBoth, wholeLife } from '../../../examples/service-desk/testing/life.mjs';
import { audit, sanction, silence } from '../../../examples/service-desk/testing/refusals.mjs';

const lives = [wholeLife, invitation, sanction, silence, audit];

/**
 * Plays every life between the two pages, each on a town of its own.
 * @param {(name: string, page: import('playwright-core').Page) => Promise<void>} visit called on each screen
 */
export async function walkDesk(browser, visit) {
  for (const life of lives) {
    const town = await startTown();
    try {
      const both = await openBoth(browser, town.origin);
      await life(both, visit);
      await both.leave();
    } finally {
      await town.stop();
    }
  }
}
