import type { WorkReport } from '../worker/worker.ts';
import type { Logger } from './logger.ts';

/** Writes what the worker says in the log: counts, codes, classes of errors. No address, no name, no word of anybody. */
export function reportWork(logger: Logger): (report: WorkReport) => void {
  return (report) => {
    switch (report.kind) {
      case 'failed':
        logger.error(
          report.what === 'mails' ? 'mails could not be sent' : 'a case could not be settled',
          report.error,
        );
        return;
      case 'mails_wait':
        logger.info('mails wait: the mail server does not take them', {
          code: report.code,
          againInMs: report.againInMs,
        });
        return;
      case 'mails_refused':
        logger.info('mails were refused for ever: see the journal of their cases', { count: report.count });
        return;
    }
  };
}
