/** What an integrator may get wrong. Each code has its page: `docs/errors/<code>.md`. */
export type SettingCode =
  | 'missing-api'
  | 'invalid-api'
  | 'invalid-auth'
  | 'missing-get-token'
  | 'invalid-id'
  | 'conflicting-targets'
  | 'invalid-heading-level'
  | 'other-version-loaded';

/** A setting that cannot work. Names attributes and codes, never what they hold. */
export interface SettingError {
  readonly code: SettingCode;
  /** Attribute or property at fault, when there is one. */
  readonly name?: string;
}
