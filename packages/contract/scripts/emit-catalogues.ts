/** The problem codes and the requirements as typed tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { packageFolder } from './bundle.ts';
import { generatedHeader, union } from './generated-header.ts';

export interface ProblemSource {
  readonly code: string;
  readonly status: number;
  readonly retry: string;
  readonly profile?: string;
  readonly article?: string;
  readonly stored?: boolean;
  readonly title: { readonly fr: string; readonly en: string };
  readonly sdkBehaviour: string;
}

export interface SituationSource {
  readonly situation: string;
  readonly moment: string;
  readonly status: number;
  readonly code?: string;
  readonly fieldCode?: string;
  readonly at?: string;
}

export interface RequirementSource {
  readonly id: string;
  readonly level: string;
  readonly profile: string;
  readonly feature?: string;
  readonly anchor: string;
  readonly text: string;
  readonly test: string;
}

function read(name: string): unknown {
  return parse(readFileSync(join(packageFolder, name), 'utf8'));
}

// The shape of these three files is held by catalogues.test.ts.
export const readProblems = (): readonly ProblemSource[] =>
  (read('problems.yaml') as { problems: readonly ProblemSource[] }).problems;
export const readSituations = (): readonly SituationSource[] =>
  (read('problems.yaml') as { situations?: readonly SituationSource[] }).situations ?? [];
export const readRequirements = (): readonly RequirementSource[] =>
  (read('requirements.yaml') as { requirements: readonly RequirementSource[] }).requirements;

export function emitProblems(
  problems: readonly ProblemSource[],
  situations: readonly SituationSource[],
): string {
  const entries = problems.map(
    ({ code, ...rest }) => `  ${JSON.stringify(code)}: ${JSON.stringify({ code, ...rest })},`,
  );
  return `${generatedHeader}import type { ProblemInfo, Situation } from '../problems.ts';

/** A code of the closed list of problems. */
export type ProblemCode =${union(problems.map((problem) => problem.code))};

/** Every problem of the contract, by code. */
export const problems: { readonly [Code in ProblemCode]: ProblemInfo } = {
${entries.join('\n')}
};

/** What is wrong, and the code, field error code and place that say so. */
export const situations: readonly Situation[] = [
${situations.map((situation) => `  ${JSON.stringify(situation)},`).join('\n')}
];
`;
}

export function emitRequirements(requirements: readonly RequirementSource[]): string {
  return `${generatedHeader}import type { Requirement } from '../requirements.ts';

/** Every MUST and SHOULD of the contract. */
export const requirements: readonly Requirement[] = [
${requirements.map((requirement) => `  ${JSON.stringify(requirement)},`).join('\n')}
];
`;
}
