import { createHash, randomInt } from 'node:crypto';
import { contractVersion } from '@bonne-foi/contract';
import { requirements } from '@bonne-foi/contract/requirements';
import { Bench, type World } from './bench.ts';
import type { ActingCheck, CheckInfo, Observer } from './check.ts';
import { actingChecks, observers } from './checks/all.ts';
import { cleanUp } from './clean-up.ts';
import { readConfig } from './config.ts';
import { canonical, listAt, textAt } from './json.ts';
import { KitError } from './kit-error.ts';
import { openWorld, toKitError } from './preflight.ts';
import { transcriptOf, type Transcript } from './report/transcript.ts';
import { Failure, Skip, type Level, type Verdict } from './verdict.ts';
import { NoAnswerError } from './wire/exchange.ts';

export interface ConformanceOptions {
  /** What `readConfig` takes; `target` is the base of the API. */
  readonly config: unknown;
  /** Decides what is sent at random. @defaultValue random */
  readonly seed?: number;
  /** Only checks of these profiles (`any` is always there). @defaultValue all that are announced */
  readonly profiles?: readonly string[];
  /** Only checks whose id, or one of whose requirements, is here. */
  readonly only?: readonly string[];
  /** The server is yours and holds sample data only. @defaultValue false */
  readonly ownsTarget?: boolean;
  /** @defaultValue 4000 */
  readonly maxRequests?: number;
  /** Longest exchange, in milliseconds. @defaultValue 15 000 */
  readonly timeoutMs?: number;
  /** Longest answer, in bytes. @defaultValue 8 000 000 */
  readonly maxAnswerBytes?: number;
  /** Told of each result as it comes. */
  readonly onResult?: (result: CheckResult) => void;
}

export interface CheckResult {
  readonly id: string;
  readonly level: Level;
  readonly title: { readonly fr: string; readonly en: string };
  readonly requirements: readonly string[];
  readonly operation?: string;
  readonly profile: string;
  readonly verdict: Verdict;
  /** Why it is not PASS. */
  readonly reason?: string;
  readonly exchange?: Transcript;
  readonly milliseconds: number;
}

/** A whole run: what the JSON report holds. */
export interface Report {
  readonly kit: string;
  readonly contract: string;
  readonly target: string;
  readonly software: string;
  readonly startedAt: string;
  readonly seed: number;
  /** SHA-256 of the canonical capabilities, in hexadecimal: what was announced when this was judged. */
  readonly capabilitiesDigest: string;
  readonly profiles: readonly string[];
  readonly requests: number;
  readonly milliseconds: number;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly must: { readonly passed: number; readonly judged: number };
  readonly results: readonly CheckResult[];
  readonly leftBehind: readonly string[];
}

/**
 * Judges a backend.
 * @throws KitError when there is nothing to judge, or when the kit may not
 */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const started = performance.now();
  const startedAt = new Date().toISOString();
  const seed = options.seed ?? randomInt(2 ** 31);
  const config = readConfig(options.config, !isAdviceOnly(options));
  const world = await openWorld({
    config,
    seed,
    isOwned: options.ownsTarget ?? false,
    maxRequests: options.maxRequests ?? 4000,
    timeoutMs: options.timeoutMs ?? 15_000,
    maxAnswerBytes: options.maxAnswerBytes ?? 8_000_000,
  });
  const results: CheckResult[] = [];
  const note = (result: CheckResult): void => {
    results.push(result);
    options.onResult?.(result);
  };
  try {
    for (const check of actingChecks()) {
      if (isWanted(check, options)) note(await judge(check, world));
    }
    for (const observer of observers) if (isWanted(observer, options)) note(look(observer, world));
    if (options.only === undefined) note(announceTruly(results));
    const leftBehind = await cleanUp(world);
    return reportOf(world, {
      results,
      leftBehind,
      startedAt,
      milliseconds: performance.now() - started,
      seed,
    });
  } catch (error) {
    throw error instanceof NoAnswerError ? toKitError(error, world.base) : error;
  } finally {
    world.client.close();
  }
}

function isAdviceOnly({ profiles }: ConformanceOptions): boolean {
  return profiles?.every((each) => each === 'advice' || each === 'statistics') === true;
}

function isWanted(
  { id, profile, requirements: held }: CheckInfo,
  { profiles, only }: ConformanceOptions,
): boolean {
  if (only !== undefined && !only.includes(id) && !held.some((each) => only.includes(each))) return false;
  return profiles === undefined || profile === undefined || profiles.includes(profile);
}

/** Why a check does not apply. */
function reasonToSkip(check: CheckInfo, bench: Bench): string | undefined {
  if (check.profile !== undefined && !bench.serves(check.profile))
    return `The profile ${check.profile} is not announced.`;
  if (check.feature !== undefined && !bench.has(check.feature))
    return `The feature ${check.feature} is not announced.`;
  const missing = check.needs?.find((role) => !bench.can(role));
  return missing === undefined ? undefined : `The configuration has no "${missing}".`;
}

async function judge(check: ActingCheck, world: World): Promise<CheckResult> {
  const bench = new Bench(world, check.id);
  const started = performance.now();
  const tell = (verdict: Verdict, reason?: string, error?: unknown): CheckResult =>
    resultOf(
      check,
      verdict,
      performance.now() - started,
      reason,
      error instanceof Failure ? error : undefined,
      bench,
    );
  const skipped = reasonToSkip(check, bench);
  if (skipped !== undefined) return tell('SKIP', skipped);
  try {
    await check.run(bench);
    return tell('PASS');
  } catch (error) {
    if (error instanceof Skip) return tell('SKIP', error.message);
    if (error instanceof Failure) return tell(check.level === 'MUST' ? 'FAIL' : 'WARN', error.message, error);
    if (error instanceof NoAnswerError) return tell(check.level === 'MUST' ? 'FAIL' : 'WARN', error.message);
    if (error instanceof KitError) throw error;
    return tell('ERROR', error instanceof Error ? error.message : 'The check broke.');
  }
}

function look(observer: Observer, world: World): CheckResult {
  const bench = new Bench(world, observer.id);
  const skipped = reasonToSkip(observer, bench);
  if (skipped !== undefined) return resultOf(observer, 'SKIP', 0, skipped, undefined, bench);
  for (const exchange of world.exchanges) {
    const wrong = observer.look(exchange, bench);
    if (wrong === undefined) continue;
    const sentence = `${exchange.method} ${exchange.path}: ${wrong}.`;
    return resultOf(
      observer,
      observer.level === 'MUST' ? 'FAIL' : 'WARN',
      0,
      sentence,
      new Failure(sentence, exchange),
      bench,
    );
  }
  return resultOf(observer, 'PASS', 0, undefined, undefined, bench);
}

function resultOf(
  check: CheckInfo,
  verdict: Verdict,
  milliseconds: number,
  reason: string | undefined,
  failure: Failure | undefined,
  bench: Bench,
): CheckResult {
  return {
    id: check.id,
    level: check.level,
    title: check.title,
    requirements: check.requirements,
    ...(check.operation !== undefined && { operation: check.operation }),
    profile: check.profile ?? 'any',
    verdict,
    ...(reason !== undefined && { reason }),
    ...(failure?.exchange !== undefined && { exchange: transcriptOf(failure.exchange, bench.config) }),
    milliseconds: Math.round(milliseconds),
  };
}

/** DISC-6: a profile is announced only if every MUST of it is kept. */
function announceTruly(results: readonly CheckResult[]): CheckResult {
  const broken = results.filter(({ verdict }) => verdict === 'FAIL').map(({ id }) => id);
  return {
    id: 'profiles-kept',
    level: 'MUST',
    title: { fr: 'Chaque profil annoncé est tenu en entier', en: 'Every announced profile is kept whole' },
    requirements: ['DISC-6'],
    profile: 'any',
    verdict: broken.length === 0 ? 'PASS' : 'FAIL',
    ...(broken.length > 0 && { reason: `Broken: ${broken.join(', ')}.` }),
    milliseconds: 0,
  };
}

function reportOf(
  world: World,
  { results, ...rest }: Pick<Report, 'results' | 'leftBehind' | 'startedAt' | 'milliseconds' | 'seed'>,
): Report {
  const counts = { PASS: 0, FAIL: 0, WARN: 0, SKIP: 0, ERROR: 0 };
  for (const { verdict } of results) counts[verdict] += 1;
  const musts = results.filter(({ level, verdict }) => level === 'MUST' && verdict !== 'SKIP');
  const { capabilities } = world;
  return {
    kit: '0.1.0',
    contract: contractVersion,
    target: world.base.href,
    software: textAt(capabilities, '/api/software'),
    capabilitiesDigest: createHash('sha256').update(canonical(capabilities)).digest('hex'),
    profiles: listAt(capabilities, '/contract/profiles').map(String),
    requests: world.budget.used(),
    counts,
    must: { passed: musts.filter(({ verdict }) => verdict === 'PASS').length, judged: musts.length },
    results,
    ...rest,
    milliseconds: Math.round(rest.milliseconds),
  };
}

/** Every requirement with the checks that hold it. */
export function coverage(): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>(requirements.map(({ id }) => [id, []]));
  const all: readonly CheckInfo[] = [...actingChecks(), ...observers];
  for (const { id, requirements: ids } of all) for (const each of ids) held.get(each)?.push(id);
  held.get('DISC-6')?.push('profiles-kept');
  return held;
}
