import { join } from 'node:path';
import { init, type ModuleInfos } from 'license-checker-rseidelsohn';
import type { Check } from './check.ts';

/** Licences that a public body can take in without asking. (SPDX) */
const accepted = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** Every package that is installed, tools included, has an accepted licence. */
export const licencesCheck: Check = {
  name: 'licences',
  law: 'Every package in use has a licence that is free and known.',
  async run(root) {
    const modules = await new Promise<ModuleInfos>((resolve, reject) => {
      init({ start: join(root), excludePrivatePackages: true }, (error: Error | null | undefined, found) => {
        if (error) reject(error);
        else resolve(found);
      });
    });
    return refusedLicences(
      Object.fromEntries(Object.entries(modules).map(([name, info]) => [name, info.licenses])),
    );
  },
};

/** Packages whose licence is not accepted. An expression "A OR B" needs one side, "A AND B" both. */
export function refusedLicences(
  licences: Readonly<Record<string, string | readonly string[] | undefined>>,
): string[] {
  const names = Object.keys(licences);
  if (names.length === 0) return ['no package was found: is node_modules there?'];
  return names
    .filter((name) => !isAccepted(licences[name]))
    .map((name) => `${name}: licence ${JSON.stringify(licences[name] ?? 'unknown')} is not in the list`);
}

function isAccepted(licence: string | readonly string[] | undefined): boolean {
  if (licence === undefined) return false;
  if (typeof licence !== 'string') return licence.some(isAccepted);
  const plain = licence.replace(/[()*]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAccepted);
  return plain.split(' AND ').every((part) => accepted.has(part.trim()));
}
