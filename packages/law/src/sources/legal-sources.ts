import { crpa, crpaDoctrine } from './crpa.ts';
import { css } from './social-security.ts';
import type { Source } from './source.ts';
import { customs, tax } from './tax.ts';

/** The register: every text that the assessment can cite, by key. */
export const legalSources = { ...crpa, ...crpaDoctrine, ...css, ...tax, ...customs } as const satisfies {
  readonly [key: string]: Source;
};
