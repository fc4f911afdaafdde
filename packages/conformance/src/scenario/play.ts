import { setTimeout as sleep } from 'node:timers/promises';
import { isCode, type Ask, type Bench } from '../bench.ts';
import { isObject, listAt } from '../json.ts';
import { Failure, Skip } from '../verdict.ts';
import type { Exchange } from '../wire/exchange.ts';
import { expectAnswer } from './expect.ts';
import { members, mismatch } from './matcher.ts';
import type { AskStep, FindStep, Scenario, Setups, Step } from './scenario.ts';
import { fill, fillText, type Scope } from './template.ts';
import { firstValues } from './values.ts';

interface Play extends Scope {
  readonly bench: Bench;
  readonly keys: Map<string, string>;
  readonly answers: Map<string, Exchange>;
}

/** Plays a scenario. @throws Failure, Skip */
export async function play(scenario: Scenario, setups: Setups, bench: Bench): Promise<void> {
  const play: Play = {
    bench,
    keys: new Map(),
    answers: new Map(),
    values: firstValues(bench),
  };
  for (const name of scenario.setup ?? []) {
    const steps = setups[name];
    if (steps === undefined) throw new RangeError(`There is no setup "${name}".`);
    await playSteps(steps, play);
  }
  await playSteps(scenario.steps, play);
}

async function playSteps(steps: readonly Step[], play: Play): Promise<void> {
  for (const step of steps) await playStep(step, play);
}

async function playStep(step: Step, play: Play): Promise<void> {
  if ('ask' in step) return ask(step, play);
  if ('find' in step) return find(step, play);
  if ('each' in step) {
    for (const item of listAt(fill(step.in, play), '')) {
      play.values.set(step.each, item);
      await playSteps(step.steps, play);
    }
    return;
  }
  const subject = fill('assert' in step ? step.assert : step.need, play);
  const wrong = mismatch(subject, fill(step.is, play));
  if (wrong === undefined) return;
  if ('assert' in step) throw new Failure(`${step.because}: it ${wrong}.`, [...play.answers.values()].at(-1));
  throw new Skip(step.else);
}

function find(step: FindStep, play: Play): void {
  const where = fill(step.where, play);
  const found = listAt(fill(step.in, play), '').find((each) => members(each, where) === undefined);
  if (found === undefined) throw new Skip(step.else);
  play.values.set(step.find, found);
}

async function ask(step: AskStep, play: Play): Promise<void> {
  const { bench } = play;
  const space = step.ask.indexOf(' ');
  const method = step.ask.slice(0, space);
  const path = fillText(step.ask.slice(space + 1), play);
  const request = requestOf(step, play);
  if (step.cut === true) return bench.cut(method, path, request);
  const count = step.parallel ?? 1;
  const send = async (): Promise<Exchange> => bench.ask(method, path, request);
  let answers = await Promise.all(Array.from({ length: count }, send));
  for (let turn = 0; turn < 30 && step.whileRunning === true; turn += 1) {
    if (!answers.some((answer) => isCode(answer, 'request-in-progress'))) break;
    await sleep(100);
    answers = [await send()];
  }
  const expectation = fill(step.expect ?? {}, play);
  expectAnswer(answers, isObject(expectation) ? expectation : {}, play.answers);
  const [first] = answers;
  if (step.save === undefined || first === undefined) return;
  const kept = answers.find(({ status }) => status < 300) ?? first;
  play.answers.set(step.save, kept);
  play.values.set(step.save, isObject(kept.json) ? { ...kept.json, '@headers': kept.headers } : kept.json);
}

function requestOf(step: AskStep, play: Play): Ask {
  const headers = fill(step.headers ?? {}, play);
  return {
    ...(step.as !== undefined && { as: step.as }),
    ...(step.body !== undefined && { body: fill(step.body, play) }),
    ...(step.raw !== undefined && { raw: fillText(step.raw, play) }),
    ...(step.type !== undefined && { type: step.type }),
    ...(step.match !== undefined && { ifMatch: fillText(step.match, play) }),
    ...(step.key !== undefined && { key: keyOf(step.key, play) }),
    // Headers of a scenario are texts, and stay so once filled in.
    headers: headers as Record<string, string>,
    expected: true,
  };
}

/** `raw:name` sends the key of that name without quotes; `text:…` sends the text itself. */
function keyOf(name: string | null, { keys, bench }: Play): string | null {
  if (name === null || name.startsWith('text:')) return name === null ? null : name.slice(5);
  const bare = name.replace(/^raw:/, '');
  const key = keys.get(bare) ?? bench.newKey();
  keys.set(bare, key);
  return name.startsWith('raw:') ? `raw:${key}` : key;
}
