import { Bench, type World } from './bench.ts';
import { listAt, textAt } from './json.ts';

/** Discards the drafts that the run opened, and withdraws what it sent; gives what could not be taken back. */
export async function cleanUp(world: World): Promise<readonly string[]> {
  const bench = new Bench(world, 'clean-up');
  const made = new Map<string, 'alice' | 'bob'>();
  for (const { method, path, status, json, role } of world.exchanges) {
    if (method === 'POST' && path === '/corrections' && status === 201)
      made.set(textAt(json, '/id'), role === 'bob' ? 'bob' : 'alice');
  }
  const left: string[] = [];
  for (const [id, as] of made) if (!(await takeBack(bench, id, as))) left.push(id);
  return left;
}

async function takeBack(bench: Bench, id: string, as: 'alice' | 'bob'): Promise<boolean> {
  try {
    const told = await bench.ask('GET', `/corrections/${id}`, { as });
    if (told.status !== 200) return true;
    const ask = { as, ifMatch: textAt(told.json, '/version') };
    if (textAt(told.json, '/phase') === 'draft')
      return (await bench.ask('DELETE', `/corrections/${id}`, ask)).status < 300;
    if (!listAt(told.json, '/actions').includes('withdraw')) return false;
    return (await bench.ask('POST', `/corrections/${id}/withdrawal`, ask)).status < 300;
  } catch {
    return false;
  }
}
