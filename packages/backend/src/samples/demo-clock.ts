import { toTimestamp } from '@bonne-foi/law';
import { demoHeaders, isOurs, readShort, refuse, safePath } from '../identity/demo-request.ts';
import type { MovableClock } from './movable-clock.ts';

/** Where a visitor of the demonstration moves its time. Not part of the contract. */
export const demoClockPath = '/demo/clock';

/** Most days of one move. */
const mostDays = 400;

/**
 * The time of the demonstration, to play what silence does: undefined for any other path. `GET` tells it; `POST` moves
 * it forward by `days` (JSON, or a form with `return`, a path of this site). Served only where `DEMO_CLOCK` says so.
 */
export async function demoClock(request: Request, clock: MovableClock): Promise<Response | undefined> {
  const url = new URL(request.url);
  if (url.pathname !== demoClockPath) return undefined;
  const tell = (): Response => Response.json({ now: toTimestamp(clock.now()) }, { headers: demoHeaders });
  if (request.method === 'GET' || request.method === 'HEAD') return tell();
  if (request.method !== 'POST') return refuse(405, 'GET or POST.', { Allow: 'GET, POST' });
  if (!isOurs(request, url)) return refuse(403, 'Only a page of this site may move the time.');
  const text = await readShort(request);
  const isForm =
    request.headers.get('Content-Type')?.startsWith('application/x-www-form-urlencoded') === true;
  const form = isForm ? new URLSearchParams(text) : undefined;
  const days = form === undefined ? readDays(text) : Number(form.get('days'));
  if (!Number.isInteger(days) || days < 1 || days > mostDays) {
    return refuse(422, `"days" is a whole number from 1 to ${String(mostDays)}.`);
  }
  clock.goForward(days);
  if (form === undefined) return tell();
  return new Response(null, {
    status: 303,
    headers: { ...demoHeaders, Location: safePath(form.get('return')) },
  });
}

function readDays(text: string): number {
  try {
    const body: unknown = JSON.parse(text);
    const days = typeof body === 'object' && body !== null && 'days' in body ? body.days : undefined;
    return typeof days === 'number' ? days : 0;
  } catch {
    return 0;
  }
}
