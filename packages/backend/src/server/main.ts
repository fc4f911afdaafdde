#!/usr/bin/env node
import { manageReceiptKeys } from './manage-receipt-keys.ts';
import { run } from './run.ts';

await (process.argv[2] === 'receipt-keys' ? manageReceiptKeys(process.argv.slice(3)) : run());
