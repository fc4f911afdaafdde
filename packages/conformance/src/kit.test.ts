import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runConformance } from './index.ts';
import { referenceConfig, startReference } from './testing/reference-harness.ts';

test('the reference backend passes whole', async () => {
  const reference = await startReference();
  try {
    const report = await runConformance({
      config: referenceConfig(reference.url),
      ownsTarget: true,
      seed: 42,
    });
    const broken = report.results.filter(({ verdict }) => verdict === 'FAIL' || verdict === 'ERROR');
    assert.deepEqual(
      broken.map(({ id, reason }) => `${id}: ${reason ?? ''}`),
      [],
    );
    assert.ok(report.counts.PASS >= 140, `${String(report.counts.PASS)} checks passed`);
    assert.equal(report.must.passed, report.must.judged);
  } finally {
    await reference.close();
  }
});
