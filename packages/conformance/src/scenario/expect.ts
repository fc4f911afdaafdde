import { at, isObject, listAt, type JsonObject } from '../json.ts';
import { Failure } from '../verdict.ts';
import type { Exchange } from '../wire/exchange.ts';
import { members, mismatch, shown } from './matcher.ts';

/** Compares answers with what a step expects. @throws Failure */
export function expectAnswer(
  answers: readonly Exchange[],
  expectation: JsonObject,
  saved: ReadonlyMap<string, Exchange>,
): void {
  for (const answer of answers) {
    const wrong = wrongAnswer(answer, expectation, saved);
    if (wrong !== undefined) throw new Failure(`${answer.method} ${answer.path}: ${wrong}.`, answer);
  }
  const { fresh } = expectation;
  if (!isObject(fresh)) return;
  const count = answers.filter(
    ({ status, headers }) => status === fresh['status'] && headers['idempotency-replayed'] === undefined,
  ).length;
  if (count !== fresh['count']) {
    const told = answers.map(({ status }) => String(status)).join(', ');
    throw new Failure(
      `${String(count)} answers of status ${String(fresh['status'])} are not replays, ${String(fresh['count'])} expected (${told}).`,
      answers[0],
    );
  }
}

function wrongAnswer(
  answer: Exchange,
  expectation: JsonObject,
  saved: ReadonlyMap<string, Exchange>,
): string | undefined {
  const { status, code, headers, body, errors, sameAs } = expectation;
  const told = at(answer.json, '/code');
  const got = typeof told === 'string' ? `${String(answer.status)} ${told}` : String(answer.status);
  if (status !== undefined && !oneOf(answer.status, status)) return `expected ${shown(status)}, got ${got}`;
  if (code !== undefined && !oneOf(told, code)) return `expected the problem ${shown(code)}, got ${got}`;
  if (isObject(headers)) {
    for (const [name, matcher] of Object.entries(headers)) {
      const value = answer.headers[name.toLowerCase()];
      const wrong =
        matcher === null ? (value === undefined ? undefined : 'is there') : mismatch(value, matcher);
      if (wrong !== undefined) return `the header ${name} ${wrong}`;
    }
  }
  const wrongBody = body === undefined ? undefined : members(answer.json, body);
  if (wrongBody !== undefined) return wrongBody;
  const missing = listAt(errors, '').filter((each) => !errorsOf(answer).includes(String(each)));
  if (missing.length > 0)
    return `errors lack ${missing.join(', ')}; there are ${errorsOf(answer).join(', ') || 'none'}`;
  const before = typeof sameAs === 'string' ? saved.get(sameAs) : undefined;
  if (before !== undefined && (before.status !== answer.status || before.text !== answer.text)) {
    return `expected the same answer as before (${String(before.status)}), got ${got} with other bytes`;
  }
  return undefined;
}

function oneOf(value: unknown, wanted: unknown): boolean {
  return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
}

/** Errors of a problem, as scenarios write them. */
export function errorsOf({ json }: Exchange): string[] {
  return listAt(json, '/errors').map((error) => {
    const place = at(error, '/path') ?? at(error, '/pointer');
    const member = at(error, '/member');
    return `${String(place)}${typeof member === 'string' ? `#${member}` : ''} ${String(at(error, '/code'))}`;
  });
}
