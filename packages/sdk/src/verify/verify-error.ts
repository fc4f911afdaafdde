/** Why nothing could be verified. */
export type VerifyErrorCode =
  | 'not-a-receipt'
  | 'no-receipt-inside'
  | 'several-receipts'
  | 'file-too-large'
  | 'address-refused'
  | 'keys-unreachable'
  | 'keys-invalid';

const sentences: Readonly<Record<VerifyErrorCode, string>> = {
  'not-a-receipt': 'This is not a receipt. Give the JSON, the page or the PDF as the service made it.',
  'no-receipt-inside':
    'This file holds no receipt that can be verified. Printing or converting removes it: give the file as it was downloaded.',
  'several-receipts': 'This file holds several receipts. Give a file with one.',
  'file-too-large': 'This file is too large to be a receipt (more than 20 MB).',
  'address-refused': 'The address of the service begins with https:// (http:// on this machine only).',
  'keys-unreachable': 'The keys could not be read at this address. Check it, or try again later.',
  'keys-invalid': 'What this address publishes is not a set of keys.',
};

/** Nothing was verified; `code` says why. */
export class VerifyError extends Error {
  override readonly name = 'VerifyError';
  readonly code: VerifyErrorCode;
  constructor(code: VerifyErrorCode) {
    super(`[${code}] ${sentences[code]}`);
    this.code = code;
  }
}
