import type { Correction } from '@bonne-foi/contract';
import { type Client, type Clock, isSdkError, type Random, type SdkError } from '../index.ts';
import { pause } from '../pause.ts';
import { systemClock } from '../race.ts';
import { systemRandom } from '../random.ts';

export interface WatchOptions {
  readonly signal?: AbortSignal | undefined;
  /** The version already shown: nothing is given until there is another. */
  readonly ifNoneMatch?: string | undefined;
  /** Waited for before each question: a page resolves it when it is visible and online. */
  readonly ready?: (() => Promise<void> | void) | undefined;
  /** Called when a question went unanswered; it will be asked again. */
  readonly onFailure?: ((error: SdkError) => void) | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: Random | undefined;
}

/** Longest wait of ours between two questions, in milliseconds; the service may ask for a longer one. */
const longestMs = 300_000;

/**
 * Gives the correction each time it has changed, and ends when it is closed. The service sets the pace
 * (`refreshAfterSeconds`); while nothing changes the questions grow rarer, by half each time.
 * @throws SdkError when the answer is a refusal, a broken contract or an abort; not when no answer came
 */
export async function* watch(
  client: Client,
  correctionId: string,
  options: WatchOptions = {},
): AsyncGenerator<Correction, void, undefined> {
  const { signal, clock = systemClock, random = systemRandom } = options;
  let { ifNoneMatch } = options;
  let waitMs = 0;
  for (;;) {
    if (waitMs) await pause(clock, waitMs * (0.9 + 0.2 * random.float()), signal);
    await options.ready?.();
    waitMs = waitMs ? Math.min(waitMs * 1.5, Math.max(longestMs, waitMs)) : 15_000;
    try {
      const { corrections } = client;
      const found = await (ifNoneMatch === undefined
        ? corrections.get(correctionId, { signal })
        : corrections.get(correctionId, { signal, ifNoneMatch }));
      if (!found || found.version === ifNoneMatch) continue;
      yield found;
      if (found.phase === 'closed') return;
      ifNoneMatch = found.version;
      waitMs = (found.refreshAfterSeconds ?? 15) * 1_000;
    } catch (error) {
      if (!isSdkError(error) || !isPassing(error)) throw error;
      options.onFailure?.(error);
      waitMs = Math.max(waitMs, error.info.retryAfterMs ?? 0);
    }
  }
}

function isPassing({ kind, status = 0 }: SdkError): boolean {
  return (
    kind === 'network' || kind === 'timeout' || (kind === 'problem' && (status === 429 || status >= 500))
  );
}
