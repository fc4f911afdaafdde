import type { Random } from './options.ts';

/** The machine's own chance: 128 bits in hexadecimal. `randomUUID` would need a secure context, which intranets lack. */
export const systemRandom: Random = {
  uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  float: () => Math.random(),
};
