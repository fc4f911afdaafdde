import { SdkError } from './errors.ts';
import type { Clock } from './options.ts';
import { race } from './race.ts';

/**
 * Waits, unless told to stop.
 * @throws SdkError `aborted`
 */
export async function pause(clock: Clock, ms: number, signal: AbortSignal | undefined): Promise<void> {
  const given = signal ?? new AbortController().signal;
  try {
    await race(clock.sleep(ms, given), given);
  } catch (cause) {
    throw new SdkError('aborted', 'aborted', {}, cause);
  }
}
