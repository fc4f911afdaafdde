import { normalise } from '@bonne-foi/contract/fields';

/** What stands between the texts of a list, as typed: lines of an address, first names. */
export const separatorOf = (name: string): string => (name === 'lines' ? '\n' : ', ');

const clean = (text: string): string => normalise('text', text);

function toList(name: string, text: string): string[] {
  return text
    .split(name === 'lines' ? '\n' : /[,;\n]/)
    .map(clean)
    .filter((each) => each !== '');
}

/**
 * The members of a composed value, from its parts as typed. Empty parts are left out, except first names: a person may
 * have none. Codes are in capitals.
 */
export function parseMembers(parts: Readonly<Record<string, string>>): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(parts)) {
    const value = clean(text);
    if (name === 'given' || (name === 'lines' && value !== '')) members[name] = toList(name, text);
    else if (value !== '') members[name] = name === 'cog' || name === 'country' ? value.toUpperCase() : value;
  }
  return members;
}
