import type { Position } from '../store/store.ts';
import { ProblemError } from './problem.ts';

/** Makes and reads the opaque places where a list goes on. Signed for one person and one list. */
export interface Cursors {
  write(position: Position, scope: string): Promise<string>;
  /** @throws ProblemError `invalid-cursor` for garbage, another list's or another person's. */
  read(cursor: string, scope: string): Promise<Position>;
}

/** @param secret The same for every instance of a service. */
export function createCursors(secret: string): Cursors {
  const encoder = new TextEncoder();
  const key = crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );
  const signed = (text: string, scope: string): Uint8Array<ArrayBuffer> =>
    encoder.encode(`${text}\n${scope}`);
  return {
    async write(position, scope) {
      const text = toBase64Url(encoder.encode(`${position.sort} ${position.id}`));
      const signature = await crypto.subtle.sign('HMAC', await key, signed(text, scope));
      return `${text}.${toBase64Url(new Uint8Array(signature))}`;
    },
    async read(cursor, scope) {
      const [text = '', signature = '', ...more] = cursor.split('.');
      const bytes = fromBase64Url(signature);
      const content = fromBase64Url(text);
      const isOurs =
        more.length === 0 &&
        bytes !== undefined &&
        content !== undefined &&
        (await crypto.subtle.verify('HMAC', await key, bytes, signed(text, scope)));
      const [sort, id] = isOurs ? new TextDecoder().decode(content).split(' ') : [];
      if (sort === undefined || id === undefined) throw new ProblemError('invalid-cursor');
      return { sort, id };
    },
  };
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[A-Za-z0-9_-]*$/.test(text)) return undefined;
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) =>
      byte.charCodeAt(0),
    );
  } catch {
    return undefined;
  }
}
