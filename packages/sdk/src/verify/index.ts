/**
 * Verifies a receipt with WebCrypto alone: its JSON, its page or its PDF, and the keys that its service publishes.
 * @packageDocumentation
 */
export { fetchKeys, parseKeys } from './fetch-keys.ts';
export { readReceipt, type ReceiptFile } from './read-receipt.ts';
export { VerifyError, type VerifyErrorCode } from './verify-error.ts';
export {
  verifyReceipt,
  type ReceiptCheck,
  type ReceiptPart,
  type ReceiptReason,
  type Verification,
  type VerifyOptions,
} from './verify-receipt.ts';
