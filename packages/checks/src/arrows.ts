import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import type { Check } from './check.ts';

/** Which package may import which; what is not listed imports nobody. (docs/architecture.md draws it.) */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  contract: [],
  law: ['contract'],
  advice: ['contract'],
  sdk: ['contract'],
  widget: ['sdk', 'advice', 'contract'],
  themes: [],
  backend: ['contract', 'law', 'advice'],
  conformance: ['contract'],
};

/** Imports between packages go one way only; tests and scripts are free. */
export const arrowsCheck: Check = {
  name: 'arrows',
  law: 'Imports between packages follow the arrows of docs/architecture.md, and no module imports itself in a circle.',
  async run(root) {
    const { output } = await cruise(
      ['packages'],
      {
        baseDir: root,
        includeOnly: '^packages/[^/]+/src/',
        exclude: '(\\.(browser|e2e)?\\.?test\\.ts$|-harness\\.ts$|-suite\\.ts$|/gallery/|/dist/)',
        tsPreCompilationDeps: true,
        ruleSet: {
          forbidden: [
            ...Object.entries(arrows).map(([from, to]) => ({
              name: `arrows-of-${from}`,
              severity: 'error' as const,
              from: { path: `^packages/${from}/src/` },
              to: {
                path: '^packages/',
                pathNot: [from, ...to].map((name) => `^packages/${name}/`),
              },
            })),
            {
              name: 'no-circle',
              severity: 'error' as const,
              from: {},
              to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
            },
          ],
        },
        validate: true,
      },
      {
        conditionNames: ['@bonne-foi/source', 'types', 'import', 'default'],
        exportsFields: ['exports'],
        extensions: ['.ts', '.js', '.mjs', '.json'],
      },
      existsSync(join(root, 'tsconfig.base.json')) ? {} : undefined,
    );
    if (typeof output === 'string') return [output];
    return [...emptyCruise(output), ...output.summary.violations.map(sentence)];
  },
};

/** A run that saw no module proves nothing. */
function emptyCruise(result: ICruiseResult): string[] {
  return result.summary.totalCruised === 0 ? ['no module was found under packages/*/src'] : [];
}

function sentence(violation: ICruiseResult['summary']['violations'][number]): string {
  const circle = violation.cycle?.map((step) => step.name).join(' → ');
  return `${violation.from} imports ${circle ?? violation.to} (${violation.rule.name})`;
}
