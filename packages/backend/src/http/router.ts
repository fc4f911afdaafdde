import { operationList } from '@bonne-foi/contract/operations';
import type { OperationInfo } from '@bonne-foi/contract/operations';

/** A path of the contract: its template, its operations by method, what the address gives. */
export interface Route {
  readonly template: string;
  readonly operations: ReadonlyMap<string, OperationInfo>;
  readonly parameters: { readonly [name: string]: string };
}

interface Entry {
  readonly template: string;
  readonly segments: readonly string[];
  readonly operations: Map<string, OperationInfo>;
}

/** Finds routes below `basePath`, and the well-known ones at the root of the origin. */
export function createRouter(basePath: string): (pathname: string) => Route | undefined {
  const entries = new Map<string, Entry>();
  for (const operation of operationList) {
    const template = operation.path;
    const full = template.startsWith('/.well-known/') ? template : basePath + template;
    const entry = entries.get(template) ?? { template, segments: full.split('/'), operations: new Map() };
    entry.operations.set(operation.method, operation);
    entries.set(template, entry);
  }
  return (pathname) => {
    const given = pathname.split('/');
    for (const { template, segments, operations } of entries.values()) {
      const parameters = match(segments, given);
      if (parameters !== undefined) return { template, operations, parameters };
    }
    return undefined;
  };
}

const identifier = /^[A-Za-z0-9_.-]{1,128}$/;

function match(
  segments: readonly string[],
  given: readonly string[],
): { readonly [name: string]: string } | undefined {
  if (segments.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    if (!segment.startsWith('{')) {
      if (segment !== value) return undefined;
    } else if (identifier.test(value)) {
      parameters[segment.slice(1, -1)] = value;
    } else {
      return undefined;
    }
  }
  return parameters;
}

/** Methods that the route takes, for `Allow`: HEAD follows GET, OPTIONS is always answered. */
export function allowed(route: Route, announced: (operation: OperationInfo) => boolean): string {
  const methods = [...route.operations.values()].filter(announced).map(({ method }) => method as string);
  if (methods.includes('GET') && !methods.includes('HEAD')) methods.push('HEAD');
  return [...methods, 'OPTIONS'].join(', ');
}
