// Reporter of node:test that gives the counts of a run, as JSON, once; and the lines that tests ask to be printed.
export default async function* unitCounts(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const printed = [];
  for await (const event of source) {
    // Truth tables say how many cases they ran.
    if (event.type === 'test:diagnostic' && event.data.message.startsWith('law cases: ')) {
      printed.push(event.data.message.slice('law cases: '.length));
    }
    if (event.type === 'test:summary' && event.data.file === undefined) {
      const { passed, failed, skipped, todo, cancelled } = event.data.counts;
      counts.passed = passed;
      counts.failed = failed + cancelled;
      counts.skipped = skipped + todo;
    }
  }
  yield JSON.stringify({ ...counts, printed });
}
