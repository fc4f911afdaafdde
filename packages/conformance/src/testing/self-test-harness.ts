/** npm run conformance:self-test: the reference passes, every fault is caught, every MUST and every check is accounted for. */
import { requirements } from '@bonne-foi/contract/requirements';
import { actingChecks, observers } from '../checks/all.ts';
import { coverage, runConformance } from '../index.ts';
import { faults, kill, type Killed } from './kill-faults-harness.ts';
import { referenceConfig, startReference } from './reference-harness.ts';
import { unseen } from './unseen-harness.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const started = performance.now();
const all = [...actingChecks(), ...observers].map(({ id }) => id);
let wrong = 0;

const reference = await startReference();
const report = await runConformance({ config: referenceConfig(reference.url), ownsTarget: true, seed: 42 });
await reference.close();
const broken = report.results.filter(({ verdict }) => verdict === 'FAIL' || verdict === 'ERROR');
for (const { id, reason } of broken) say(`The reference breaks ${id}: ${reason ?? ''}`);
wrong += broken.length;
say(
  `Reference: ${String(report.counts.PASS)} passed, ${String(broken.length)} failed, ${String(report.requests)} requests, ${String(report.milliseconds)} ms`,
);

const named = process.argv.slice(2);
const killed: Killed[] = [];
for (const fault of faults.filter(({ name }) => named.length === 0 || named.includes(name))) {
  const one = await kill(fault, all);
  killed.push(one);
  const shown =
    one.by.length > 4
      ? `${one.by.slice(0, 4).join(', ')} and ${String(one.by.length - 4)} more`
      : one.by.join(', ');
  say(`${one.by.length > 0 ? 'caught' : 'MISSED'}  ${fault.name}  ${shown}`);
}
const missed = killed.filter(({ by }) => by.length === 0).length;
wrong += missed;

say('\nEvery MUST, with its checks');
const held = coverage();
let uncovered = 0;
for (const { id, level } of requirements) {
  if (level !== 'MUST') continue;
  const checks = held.get(id) ?? [];
  const reason = unseen[id];
  if (checks.length === 0 && reason === undefined) uncovered += 1;
  say(`${id}  ${checks.length > 0 ? checks.join(', ') : (reason ?? 'NO CHECK')}`);
}
wrong += uncovered;

const caught = new Set(killed.flatMap(({ by }) => by));
const idle = named.length > 0 ? [] : all.filter((id) => !caught.has(id));
if (idle.length > 0) say(`\nChecks that no fault fails: ${idle.join(', ')}`);
say(
  `\n${String(killed.length)} faults, ${String(killed.length - missed)} caught; ${String(all.length)} checks, ${String(all.length - idle.length)} failed by a fault; ${String(uncovered)} MUSTs without a check; ${String(Math.round((performance.now() - started) / 1000))} s`,
);
process.exitCode = wrong > 0 ? 1 : 0;
