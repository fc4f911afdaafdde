// Reporter of node:test that gives the counts of a run, as JSON, once.
export default async function* unitCounts(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of source) {
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { passed, failed, skipped, todo, cancelled } = event.data.counts;
      counts.passed = passed;
      counts.failed = failed + cancelled;
      counts.skipped = skipped + todo;
    }
  }
  yield JSON.stringify(counts);
}
