import { operationList, type OperationInfo } from '@bonne-foi/contract/operations';

interface Route {
  readonly pattern: RegExp;
  readonly operations: OperationInfo[];
}

const routes = new Map<string, Route>();
for (const operation of operationList) {
  const route = routes.get(operation.path) ?? {
    pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, '[^/]+')}$`),
    operations: [],
  };
  route.operations.push(operation);
  routes.set(operation.path, route);
}

/** Templates of the paths of the contract, each with its operations. */
export const paths: ReadonlyMap<string, { readonly operations: readonly OperationInfo[] }> = routes;

/** Operation of a method and a path below the base; HEAD follows GET. */
export function findOperation(method: string, path: string): OperationInfo | undefined {
  // A literal path wins over a template that also matches it.
  const found = [...routes]
    .filter(([, { pattern }]) => pattern.test(path))
    .sort(([a], [b]) => holes(a) - holes(b));
  const operations = found[0]?.[1].operations ?? [];
  return (
    operations.find((each) => each.method === method) ??
    (method === 'HEAD' ? operations.find((each) => each.method === 'GET') : undefined)
  );
}

function holes(template: string): number {
  return template.split('{').length;
}
