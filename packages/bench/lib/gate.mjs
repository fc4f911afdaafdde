// The one number that this folder refuses: a first form of 100 fields, against plain HTML in the same run.
import { median, round } from './stats.mjs';

const fields = 100;
const limit = 1.5;
const fewestRuns = 10;

/**
 * @param {Map<string, { busy: number }[]>} samples Main-thread CPU in ms, by `adapter/fields`.
 * @param {number} load Load average of the machine, printed beside the figure.
 * @returns {{ sentence: string, passed: boolean } | undefined} Nothing when ours or plain HTML was not measured.
 */
export function firstFormGate(samples, load) {
  const ours = samples.get(`bonne-foi/${fields}`);
  const native = samples.get(`native/${fields}`);
  if (ours === undefined || native === undefined) return undefined;
  const [mine, plain] = [ours, native].map((runs) => median(runs.map(({ busy }) => busy)));
  const ratio = mine / plain;
  const runs = Math.min(ours.length, native.length);
  const measured = `First form of ${fields} fields: ${round(mine, 1)} ms of main-thread CPU, ${round(ratio, 2)} × plain HTML's ${round(plain, 1)} ms (${runs} runs, load average ${round(load, 1)}).`;
  if (runs < fewestRuns)
    return { sentence: `${measured} No verdict under ${fewestRuns} runs.`, passed: true };
  const passed = ratio <= limit;
  return { sentence: `${measured} Limit ${limit}: ${passed ? 'held' : 'NOT HELD'}.`, passed };
}
