#!/usr/bin/env node
// bonne-foi verify FILE --from https://… [--keys FILE]: says what a receipt proves.
// Ends with 0 when it is proved, 1 when it is not, 2 when nothing could be verified.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fetchKeys, parseKeys, readReceipt, VerifyError, verifyReceipt } from '@bonne-foi/sdk/verify';

const usage = `Usage: bonne-foi verify FILE --from ADDRESS [--keys FILE]

  FILE             the receipt: JSON, page or PDF, as the service made it
  --from ADDRESS   the service that you trust, such as https://droits.exemple.fr: its keys are read there
  --keys FILE      keys that you already have (jwks.json): nothing is fetched
`;

const reasons = {
  'other-issuer': 'the receipt says that it comes from another address than the one you trust',
  unsigned: 'the receipt is not signed',
  'unknown-key': 'the key is not one of those published at this address',
  'revoked-key': 'the key was revoked: it proves nothing any more',
  'key-not-in-force': 'the key was not in use at the date of the receipt',
  altered: 'what was signed has been changed',
  'algorithm-unsupported': 'this Node.js lacks the algorithm: use a newer one',
  'dates-disordered': 'it is issued before it was received, or a date is no date',
  'date-to-come': 'it is dated in the future',
  'mention-missing': 'a mention that the law asks for is missing',
  'digest-differs': 'what was sent is not this',
  'content-not-given': 'what was sent was not given',
};

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { from: { type: 'string' }, keys: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [command, path, ...more] = positionals;
  if (command !== 'verify' || path === undefined || more.length > 0 || values.from === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  const { receipt, format } = await readReceipt(new Uint8Array(await readIt(path)));
  const keys = values.keys === undefined ? await fetchKeys(values.from) : await readKeys(values.keys);
  const { proved, checks, changed } = await verifyReceipt(receipt, { keys, from: values.from });
  const says = [
    `${proved ? 'PROVED' : 'NOT PROVED'}: receipt ${printable(receipt.number)} of ${printable(receipt.issuer.name)} (${format})`,
    `received ${printable(receipt.receivedAt)}, issued ${printable(receipt.issuedAt)}`,
    ...checks.map(
      (check) =>
        `  ${check.part}: ${check.result.replace('_', ' ')}${check.reason ? `, ${reasons[check.reason]}` : ''}`,
    ),
    ...(changed.length > 0 ? [`changed: ${changed.map(printable).join(', ')}`] : []),
    ...(format === 'json'
      ? []
      : ['Only the data inside the file is verified: what it shows may have been changed.']),
  ];
  console.log(says.join('\n'));
  return proved ? 0 : 1;
}

async function readKeys(path) {
  try {
    return parseKeys(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    throw error instanceof SyntaxError ? new VerifyError('keys-invalid') : error;
  }
}

async function readIt(path) {
  return readFile(path).catch((error) => {
    throw new Error(`${path} cannot be read (${error.code}).`);
  });
}

/** A file from anywhere moves no cursor and changes no colour of the terminal. */
function printable(text) {
  return text.replace(/\p{Cc}/gu, '�');
}
