// A fetch that holds every answer to the contract: schema, status, problem code, headers.
import assert from 'node:assert/strict';
import { commonProblemCodes, operationList } from '@bonne-foi/contract/operations';
import { problems } from '@bonne-foi/contract/problems';
import { validate } from '@bonne-foi/contract/validators';

const patterns = operationList.map((operation) => ({
  operation,
  path: new RegExp(`^(/v1)?${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
}));

const find = (method, pathname) =>
  patterns.find(({ operation, path }) => operation.method === method && path.test(pathname))?.operation;

function holds(name, value, where) {
  const result = validate(name, value);
  assert.deepEqual(result.ok ? [] : result.issues, [], `${where} is a ${name}`);
}

async function check(operation, response, where) {
  for (const name of ['api-version', 'x-request-id'])
    assert.ok(response.headers.get(name), `${where}: ${name}`);
  if (operation?.security !== 'public') {
    assert.equal(response.headers.get('cache-control'), 'no-store', where);
    assert.equal(response.headers.get('x-content-type-options'), 'nosniff', where);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer', where);
    for (const name of ['Origin', 'Accept-Language'])
      assert.match(response.headers.get('vary'), new RegExp(name));
  }
  const type = (response.headers.get('content-type') ?? '').split(';')[0];
  if (response.status >= 400 && operation?.method !== 'HEAD') {
    assert.equal(type, 'application/problem+json', where);
    const problem = await response.clone().json();
    holds('Problem', problem, where);
    assert.equal(problem.status, response.status, where);
    assert.equal(problems[problem.code]?.status, problem.status, `${where}: ${problem.code}`);
    // `feature-not-supported`: any operation of a profile that is left out (situations of problems.yaml).
    const allowed = [...(operation?.codes ?? [problem.code]), ...commonProblemCodes, 'feature-not-supported'];
    assert.ok(allowed.includes(problem.code), `${where} may not answer ${problem.code}`);
    return;
  }
  const name = operation?.responses[response.status]?.[type];
  if (name) holds(name, await response.clone().json(), where);
  else assert.ok([200, 204, 304].includes(response.status), `${where}: ${response.status}`);
  const body = type === 'application/json' ? await response.clone().json() : {};
  if (body.version) assert.equal(response.headers.get('etag'), body.version, `${where}: version`);
}

/** Counts what it checked in `count.answers`. */
export function checkedFetch(count = { answers: 0 }) {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    const response = await fetch(request);
    await check(
      find(request.method, pathname),
      response,
      `${request.method} ${pathname}: ${response.status}`,
    );
    count.answers += 1;
    return response;
  };
}
