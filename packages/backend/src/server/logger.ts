import { type DestinationStream, pino } from 'pino';
import type { LogEntry } from '../log.ts';
import type { Settings } from './settings.ts';

/** Lines of JSON on the standard output. Nothing in them comes from a person. */
export interface Logger {
  request(entry: LogEntry): void;
  info(message: string, facts?: Readonly<Record<string, string | number | boolean>>): void;
  /** Class and frames of an error; never its message, which may hold what somebody sent. */
  error(message: string, error: unknown): void;
}

export function createLogger(level: Settings['logLevel'], destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const log = destination === undefined ? pino(options) : pino(options, destination);
  return {
    request(entry) {
      log[entry.status >= 500 ? 'error' : 'info'](entry, 'request');
    },
    info(message, facts = {}) {
      log.info(facts, message);
    },
    error(message, error) {
      log.error(describe(error), message);
    },
  };
}

function describe(error: unknown): { name: string; frames: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 10)
    .map((line) => line.trim().replace(/\(?file:\/\/.*\/(packages|node_modules)\//, '($1/'));
  return { name: error.name, frames };
}
