import { createLogger } from './logger.ts';
import { createServer, type Server, type ServerOptions } from './create-server.ts';
import { aboutMail } from './parts.ts';
import { PortInUseError } from './http-server.ts';
import { ReceiptKeysError } from './receipt-keys.ts';
import { readSettings, SettingsError } from './settings.ts';

/**
 * Starts a service from the environment and stops it on SIGTERM or SIGINT. What keeps it from starting is said in
 * plain words on the standard error, and the process ends with 1.
 */
export async function run(options: ServerOptions = {}): Promise<Server | undefined> {
  try {
    const settings = readSettings(process.env);
    const logger = options.logger ?? createLogger(settings.logLevel);
    const server = await createServer(settings, { ...options, logger });
    stopOnSignal(server, () => {
      logger.info('stopped');
    });
    const address = await server.listen();
    logger.info('listening', { address });
    process.stdout.write(`Bonne Foi: ${address}\n${aboutMail(settings)}\n`);
    return server;
  } catch (error) {
    const isExpected = [SettingsError, PortInUseError, ReceiptKeysError].some(
      (kind) => error instanceof kind,
    );
    if (!isExpected || !(error instanceof Error)) throw error;
    console.error(error.message);
    // What was opened would keep the process alive.
    process.exit(1);
  }
}

/** Stops something on SIGTERM or SIGINT, then ends the process. */
export function stopOnSignal(server: Pick<Server, 'close'>, whenStopped: () => void): void {
  const stop = (): void => {
    server.close().then(
      () => {
        whenStopped();
        process.exit(0);
      },
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
