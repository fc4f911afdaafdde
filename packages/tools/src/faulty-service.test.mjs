import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startFaultyService } from './faulty-service.mjs';

test('each path misbehaves in its way, and the service itself does not', async () => {
  let handled = 0;
  const service = await startFaultyService(async () => {
    handled += 1;
    return Response.json({ handled });
  });
  const ask = (name, init) => fetch(`${service.origin}/${name}v1/records`, { redirect: 'manual', ...init });
  try {
    assert.deepEqual(await (await ask('')).json(), { handled: 1 });
    assert.equal((await ask('busy/')).status, 503);
    assert.equal((await ask('busy/')).status, 200);
    assert.equal((await ask('redirect/')).status, 302);
    assert.equal((await ask('page/')).headers.get('Content-Type'), 'text/html');
    assert.deepEqual(await (await ask('broken/')).json(), { id: 1 });
    const key = { method: 'POST', body: 'x', headers: { 'Idempotency-Key': '"one"' } };
    const before = handled;
    await assert.rejects(ask('lost/', key));
    assert.equal(handled, before + 1, 'done, though nobody heard of it');
    assert.equal((await ask('lost/', key)).status, 200);
    const signal = AbortSignal.timeout(50);
    await assert.rejects(ask('silent/', { signal }), { name: 'TimeoutError' });
    assert.equal((await fetch(`${service.origin}/elsewhere`)).status, 404);
  } finally {
    service.close();
  }
});
