/** What the forms of the demonstration share: they come from a page of this site, and are short. */

/** Headers of every answer. */
export const demoHeaders = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/** A path of this site: anything else leads to its first page. */
export function safePath(path: string | null): string {
  return path !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/';
}

const longestBody = 1024;

/** The body of a request, or nothing when it is long. */
export async function readShort(request: Request): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  if (request.body === null) return text;
  for await (const chunk of request.body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestBody) return '';
  }
  return text;
}

/** Whether a page of this site makes the request. */
export function isOurs(request: Request, url: URL): boolean {
  const origin = request.headers.get('Origin');
  const site = request.headers.get('Sec-Fetch-Site');
  if (site !== null && site !== 'same-origin' && site !== 'none') return false;
  return origin === null || origin === url.origin;
}

/** A refusal in one sentence. */
export function refuse(status: number, sentence: string, more: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...demoHeaders, 'Content-Type': 'text/plain', ...more },
  });
}
