/** Why the kit could not judge. The run ends with exit code 2. */
export const kitErrors = {
  'config-unreadable': 'The configuration file cannot be read.',
  'config-invalid': 'The configuration is not whole.',
  'url-invalid': 'The address is not the base of an API.',
  'not-a-test-target': 'This server did not say that it may be tested.',
  'no-answer': 'The server does not answer.',
  'tls-failed': 'The TLS connection cannot be trusted.',
  'not-a-backend': 'What answers is not a backend of this contract.',
  'wrong-credentials': 'The server does not take the credentials of the configuration.',
  'unbounded-answer': 'The server answers without end.',
  'too-many-requests': 'The run needs more requests than it may send.',
  usage: 'The command was not understood.',
} as const;

export type KitErrorCode = keyof typeof kitErrors;

export class KitError extends Error {
  override readonly name = 'KitError';
  readonly code: KitErrorCode;
  readonly details: readonly string[];
  constructor(code: KitErrorCode, details: readonly string[]) {
    super(`[${code}] ${kitErrors[code]} ${details.join(' ')} See docs/guides/conformance.md.`);
    this.code = code;
    this.details = details;
  }
}

/** Whether a run stopped because there was nothing to judge. */
export function isKitError(error: unknown): error is KitError {
  return error instanceof KitError;
}
