import { createBackend } from '../backend.ts';
import type { BackendOptions } from '../options.ts';
import { procedures } from '../procedures/procedures.ts';
import type { WorkerOptions } from '../worker/worker.ts';
import { createLogger } from './logger.ts';
import type { Logger } from './logger.ts';
import { aboutMail, openMail, openStore } from './parts.ts';
import { reportWork } from './report-work.ts';
import { stopOnSignal } from './run.ts';
import { readSettings, SettingsError } from './settings.ts';

/** What a worker alone may be given, beside the settings. */
export interface RunWorkerOptions {
  /** The same procedures as the server's, when they are not the demonstration's. */
  readonly backend?: Pick<BackendOptions, 'procedures' | 'clock'>;
  readonly worker?: WorkerOptions;
  readonly logger?: Logger;
}

/**
 * Runs the worker alone, without a server: `bonne-foi-backend worker`. It reads the same settings and opens the same
 * database; several may run.
 */
export async function runWorker(options: RunWorkerOptions = {}): Promise<void> {
  try {
    const settings = readSettings(process.env);
    const logger = options.logger ?? createLogger(settings.logLevel);
    const mail = openMail(settings);
    const backend = createBackend({
      store: await openStore(settings),
      // Nobody speaks to a worker.
      identity: { modes: [], authenticate: async () => ({ ok: false, code: 'authentication-required' }) },
      procedures,
      authority: { key: 'worker', name: 'worker' },
      ...(mail !== undefined && { mail }),
      ...options.backend,
    });
    const worker = backend.worker({ report: reportWork(logger), ...options.worker });
    const close = async (): Promise<void> => {
      await worker.stop();
      await backend.close();
    };
    stopOnSignal({ close }, () => {
      logger.info('stopped');
    });
    worker.start();
    process.stdout.write(`Bonne Foi: the worker runs. ${aboutMail(settings)}\n`);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
