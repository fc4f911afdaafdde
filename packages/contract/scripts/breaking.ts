/**
 * Refuses a breaking change of the contract without a new major version.
 * Usage: `node scripts/breaking.ts` compares `released/` with openapi.yaml;
 * `node scripts/breaking.ts --release` keeps the present contract as released.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, packageFolder } from './bundle.ts';
import { compareSchemas, type BreakingChange, type Comparison } from './breaking-schema.ts';
import {
  isObject,
  listOperations,
  resolve,
  type Answer,
  type JsonObject,
  type LocatedOperation,
  type MediaType,
  type OpenApi,
  type Parameter,
} from './openapi-model.ts';

export type { BreakingChange } from './breaking-schema.ts';

type Contents = Readonly<Record<string, MediaType>>;

function compareContents(
  context: Comparison,
  before: Contents,
  after: Contents,
  where: string,
): readonly BreakingChange[] {
  return Object.entries(before).flatMap(([type, media]) => {
    const now = after[type];
    if (!now) return [{ rule: 'media-type-removed', where: `${where} ${type}` }];
    return media.schema && now.schema ? compareSchemas(context, media.schema, now.schema, where) : [];
  });
}

function compareParameters(
  context: Comparison,
  was: LocatedOperation,
  is: LocatedOperation,
): readonly BreakingChange[] {
  const list = (api: OpenApi, { node }: LocatedOperation): readonly Parameter[] =>
    (node.parameters ?? []).map((parameter) => resolve<Parameter>(api, parameter));
  const [before, after] = [list(context.before, was), list(context.after, is)];
  const place = (parameter: Parameter): string => `${is.node.operationId} ${parameter.in} ${parameter.name}`;
  const twin = (parameter: Parameter, among: readonly Parameter[]): Parameter | undefined =>
    among.find(({ name, in: location }) => name === parameter.name && location === parameter.in);
  return [
    ...before
      .filter((one) => !twin(one, after))
      .map((one) => ({ rule: 'parameter-removed', where: place(one) })),
    ...after
      .filter((one) => one.required === true && twin(one, before)?.required !== true)
      .map((one) => ({ rule: 'parameter-newly-required', where: place(one) })),
    ...after.flatMap((one) => {
      const old = twin(one, before);
      return old ? compareSchemas(context, old.schema, one.schema, place(one)) : [];
    }),
  ];
}

function compareAnswers(
  context: Comparison,
  was: LocatedOperation,
  is: LocatedOperation,
): readonly BreakingChange[] {
  return Object.entries(was.node.responses).flatMap(([status, old]) => {
    const where = `${was.node.operationId} ${status}`;
    const now = is.node.responses[status];
    if (!now) return /^[23]/.test(status) ? [{ rule: 'success-removed', where }] : [];
    const [before, after] = [resolve<Answer>(context.before, old), resolve<Answer>(context.after, now)];
    const lost = Object.keys(before.headers ?? {}).filter(
      (name) => !Object.hasOwn(after.headers ?? {}, name),
    );
    return [
      ...lost.map((name) => ({ rule: 'header-removed', where: `${where} ${name}` })),
      ...compareContents(context, before.content ?? {}, after.content ?? {}, where),
    ];
  });
}

const isPublic = ({ node }: LocatedOperation): boolean =>
  node.security?.some((scheme) => Object.keys(scheme).length === 0) === true;

function compareOperations(
  before: OpenApi,
  after: OpenApi,
  was: LocatedOperation,
  is: LocatedOperation,
): readonly BreakingChange[] {
  const where = was.node.operationId;
  const towards = (direction: Comparison['direction']): Comparison => ({
    before,
    after,
    direction,
    seen: new Set(),
  });
  const [bodyBefore, bodyAfter] = [was.node.requestBody, is.node.requestBody];
  const flags: readonly (readonly [boolean, string])[] = [
    [where !== is.node.operationId, 'operation-renamed'],
    [isPublic(was) && !isPublic(is), 'security-tightened'],
    [was.node['x-profile'] !== is.node['x-profile'], 'profile-changed'],
    [bodyAfter?.required === true && bodyBefore?.required !== true, 'body-newly-required'],
  ];
  return [
    ...flags.filter(([broken]) => broken).map(([, rule]) => ({ rule, where })),
    ...compareParameters(towards('request'), was, is),
    ...compareContents(
      towards('request'),
      bodyBefore?.content ?? {},
      bodyAfter?.content ?? {},
      `${where} request`,
    ),
    ...compareAnswers(towards('response'), was, is),
  ];
}

/** Everything in `after` that a client or a service of `before` may stumble over. */
export function findBreakingChanges(before: OpenApi, after: OpenApi): readonly BreakingChange[] {
  const operations = listOperations(after);
  const changes = listOperations(before).flatMap((was) => {
    const is = operations.find(({ path, method }) => path === was.path && method === was.method);
    if (!is) return [{ rule: 'operation-removed', where: was.node.operationId }];
    return compareOperations(before, after, was, is);
  });
  const unique = new Map(changes.map((change) => [`${change.rule} ${change.where}`, change]));
  return [...unique.values()];
}

const majorOf = (api: OpenApi): number => Number(api.info.version.split('.')[0]);

/** The breaking changes that are not allowed: none when the major version was raised. */
export function refusedChanges(before: OpenApi, after: OpenApi): readonly BreakingChange[] {
  return majorOf(after) > majorOf(before) ? [] : findBreakingChanges(before, after);
}

const releasedFolder = join(packageFolder, 'released');

/** The last contract that was released. */
export function readReleased(): OpenApi {
  const names = readdirSync(releasedFolder).filter((name) => name.endsWith('.json'));
  const last = names.toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true })).pop();
  if (last === undefined)
    throw new Error('No released contract is kept. Run `node scripts/breaking.ts --release`.');
  // Written by `release` below.
  return JSON.parse(readFileSync(join(releasedFolder, last), 'utf8')) as OpenApi;
}

/** The contract as it is kept: without examples, links and prose, which break nobody. */
export function releasedText(api: OpenApi): string {
  return `${JSON.stringify(api, (key, value: unknown) =>
    (key === 'description' && typeof value === 'string') ||
    key === 'links' ||
    (key === 'examples' && isObject(value as JsonObject))
      ? undefined
      : value,
  )}\n`;
}

if (import.meta.main) {
  const api = bundle();
  if (process.argv.includes('--release')) {
    mkdirSync(releasedFolder, { recursive: true });
    writeFileSync(join(releasedFolder, `${api.info.version}.json`), releasedText(api));
  } else {
    const changes = refusedChanges(readReleased(), api);
    for (const { rule, where } of changes) console.error(`${rule}: ${where}`);
    console.log(`${changes.length} breaking changes without a major version`);
    process.exitCode = changes.length > 0 ? 1 : 0;
  }
}
