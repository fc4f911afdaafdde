/**
 * What happens without anybody asking: the decisions that silence makes, the end of the time for items, reminders, and
 * mails. As many workers as one likes may run, in one process or several, over one database.
 */
import { sendMails } from '../mail/send-mails.ts';
import type { MailsDone } from '../mail/send-mails.ts';
import type { Service } from '../service.ts';
import { settleDue } from './settle-due.ts';

/** What a worker says of what it does: nothing in it comes from a person. */
export type WorkReport =
  | { readonly kind: 'failed'; readonly what: 'agenda' | 'mails'; readonly error: unknown }
  | { readonly kind: 'mails_wait'; readonly code: string; readonly againInMs: number }
  | { readonly kind: 'mails_refused'; readonly count: number };

/** How a worker goes about it. */
export interface WorkerOptions {
  /** Cases or mails taken at once. @defaultValue 500 */
  readonly batch?: number;
  /** Time between two looks when there is nothing to do, in milliseconds. @defaultValue 1000 */
  readonly pollMs?: number;
  /** For how long mails that were taken belong to who took them, in milliseconds. @defaultValue 120 000 */
  readonly leaseMs?: number;
  readonly report?: (report: WorkReport) => void;
}

/** What a worker did. */
export interface WorkDone {
  /** Cases looked at because their time had come. */
  readonly settled: number;
  readonly mails: Pick<MailsDone, 'sent' | 'refused'>;
}

/** Somebody who works until told to stop. */
export interface Worker {
  /** Begins to work. Calling it again changes nothing. */
  start(): void;
  /** Ends what is begun, and begins nothing more. Resolves once it is over. */
  stop(): Promise<void>;
  /** Does all that is due now, once: for tests and for a scheduler. */
  runOnce(): Promise<WorkDone>;
}

/** Longest time between two attempts to reach a mail server that does not answer. */
const longestPauseMs = 60_000;

export function createWorker(service: Service, options: WorkerOptions = {}): Worker {
  const { batch = 500, pollMs = 1000, leaseMs = 120_000, report = () => undefined } = options;
  const stopping = new AbortController();
  let running: Promise<unknown> | undefined;

  const onCase = (error: unknown): void => {
    report({ kind: 'failed', what: 'agenda', error });
  };
  const round = {
    batch,
    leaseMs,
    onError: (error: unknown) => {
      report({ kind: 'failed', what: 'mails', error });
    },
    isStopping: () => stopping.signal.aborted,
  };

  /** One round; the pause before the next one. */
  async function settleRound(): Promise<number> {
    return (await settleDue(service, batch, onCase)) === batch ? 0 : pollMs;
  }

  let pauseMs = 0;
  async function mailRound(): Promise<number> {
    const { taken, refused, down } = await sendMails(service, round);
    if (refused > 0) report({ kind: 'mails_refused', count: refused });
    if (down !== undefined && !stopping.signal.aborted) {
      pauseMs = Math.min(Math.max(pollMs, pauseMs * 2), longestPauseMs);
      report({ kind: 'mails_wait', code: down, againInMs: pauseMs });
      return pauseMs;
    }
    pauseMs = 0;
    return taken === batch ? 0 : pollMs;
  }

  async function loop(what: 'agenda' | 'mails', once: () => Promise<number>): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      let wait: number;
      try {
        wait = await once();
        failures = 0;
      } catch (error) {
        failures += 1;
        wait = Math.min(pollMs * 2 ** failures, longestPauseMs);
        report({ kind: 'failed', what, error });
      }
      // Requests are answered between two rounds, even when there is much to do.
      await pause(wait, stopping.signal);
    }
  }

  return {
    start() {
      running ??= Promise.all([loop('agenda', settleRound), loop('mails', mailRound)]);
    },
    async stop() {
      stopping.abort();
      await running;
      await service.mail?.transport.close();
    },
    async runOnce() {
      let settled = 0;
      for (let looked = batch; looked === batch;) {
        looked = await settleDue(service, batch, onCase);
        settled += looked;
      }
      const mails = { sent: 0, refused: 0 };
      for (let taken = batch; taken === batch;) {
        const done = await sendMails(service, round);
        mails.sent += done.sent;
        mails.refused += done.refused;
        taken = done.down === undefined ? done.taken : 0;
      }
      return { settled, mails };
    },
  };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}
