#!/usr/bin/env node
import { manageReceiptKeys } from './manage-receipt-keys.ts';
import { run } from './run.ts';
import { runWorker } from './run-worker.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === undefined) await run();
else if (command === 'worker') await runWorker();
else if (command === 'receipt-keys') await manageReceiptKeys(rest);
else {
  console.error(
    `"${command}" is not a command. Choose among: worker, receipt-keys; none starts the service.`,
  );
  process.exitCode = 2;
}
