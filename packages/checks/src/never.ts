import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check.ts';
import { trackedFiles } from './repository.ts';

interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files it looks at. */
  readonly in: RegExp;
  /** Files where it may stand, with the reason in the line above. */
  readonly except?: RegExp;
}

const source = /\.(ts|mjs|js|md|yaml|yml|json|html|css|sh)$|\/run$/;
const browser = /^packages\/(widget|sdk)\/src\/.*(?<!\.test)\.ts$/;

/** What no file of the repository may hold. */
export const rules: readonly Rule[] = [
  { what: 'a path of one machine', pattern: /(?<![\w.])\/(root|home\/[a-z]+|work)\/[\w.]/, in: source },
  {
    what: 'the name of a package registry',
    pattern: /registry\.(npmjs|yarnpkg)|npmmirror|artifactory|verdaccio/i,
    in: source,
  },
  { what: 'a download address in the lock file', pattern: /"resolved": "http/, in: /package-lock\.json$/ },
  { what: 'work left for another day', pattern: /\b(TODO|FIXME|XXX|HACK)\b/, in: source },
  {
    what: 'a test that does not run, or hides others',
    pattern: /\b(it|test|describe)\.(only|skip|todo)\b|\bx(it|describe)\(/,
    in: /\.test\.(ts|mjs)$/,
  },
  {
    what: 'a rule or a type switched off',
    pattern:
      /eslint-disable|@ts-(ignore|nocheck|expect-error)|\bas any(?=[;,).\]\s]*$|[;,).\]])|: any(?=[;,)\]>|[]|\s*[=|&{]|$)|<any>/m,
    in: /\.ts$/,
    // Writes the header of a file that is generated.
    except: /^packages\/contract\/scripts\/emit-validators\.ts$/,
  },
  {
    what: 'what a strict CSP refuses, or what trusts text',
    pattern:
      /\b(styleMap|unsafeHTML|unsafeSVG|unsafeStatic)\b|\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|\beval\(|new Function\(|\sstyle="/,
    in: browser,
  },
  { what: 'a default export', pattern: /^export default /m, in: /^packages\/[^/]+\/src\/.*\.ts$/ },
];

/** This file and its test quote what they forbid. */
const quoting = /^packages\/checks\/src\/(never|checks\.test)\.ts$/;

export const neverCheck: Check = {
  name: 'never',
  law: 'No file holds a machine path, a registry, unfinished work, a switched-off rule, or what a strict CSP refuses.',
  async run(root) {
    await Promise.resolve();
    return trackedFiles(root)
      .filter((path) => !quoting.test(path) && !path.includes('/generated/'))
      .flatMap((path) => violations(path, readFileSync(join(root, path), 'utf8')));
  },
};

/** What one file holds that it must not. */
export function violations(path: string, content: string): string[] {
  return rules
    .filter((rule) => rule.in.test(path) && rule.except?.test(path) !== true)
    .flatMap((rule) => {
      const match = rule.pattern.exec(content);
      if (!match) return [];
      const line = content.slice(0, match.index).split('\n').length;
      return [`${path}:${line} holds ${rule.what}`];
    });
}
