import { normalise } from '@bonne-foi/contract/fields';
import type { Parts } from './field-input.ts';

/** What stands between the texts of a list, as typed: lines of an address, first names. */
export const separatorOf = (name: string): string => (name === 'lines' ? '\n' : ', ');

const clean = (text: string): string => normalise('text', text);

/**
 * The members of a composed value, from its parts as typed. Empty parts are left out, except first names: a person may
 * have none. Codes are in capitals.
 */
export function parseMembers(parts: Parts): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(parts)) {
    const value = clean(text);
    if (name !== 'given' && value === '') continue;
    if (name === 'given' || name === 'lines') {
      members[name] = text
        .split(name === 'lines' ? '\n' : /[,;\n]/)
        .map(clean)
        .filter(Boolean);
    } else members[name] = name === 'cog' || name === 'country' ? value.toUpperCase() : value;
  }
  return members;
}
