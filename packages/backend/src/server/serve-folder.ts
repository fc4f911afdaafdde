import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const mediaTypes: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves the files of a folder, for pages that stand beside the service: `serve: serveFolder(folder, headers)`.
 * Undefined for what is not there; nothing outside the folder is ever read, links included.
 * @param headers added to every answer, for example a content security policy.
 */
export function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): (request: Request) => Promise<Response | undefined> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
    const path = decode(new URL(request.url).pathname);
    if (path === undefined) return undefined;
    const file = await findFile(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (file === undefined) return undefined;
    const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
    const usual = { 'Content-Type': type, 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff' };
    return new Response(await readFile(file), { headers: { ...usual, ...headers } });
  };
}

function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /[\0\\]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return undefined;
    return file;
  } catch {
    return undefined;
  }
}
