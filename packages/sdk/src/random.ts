import type { Random } from './options.ts';

/** The machine's own chance: 128 bits in hexadecimal. `randomUUID` would need a secure context, which intranets lack. */
export const systemRandom: Random = {
  uuid() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return bytes.reduce((text, byte) => text + (byte + 256).toString(16).slice(1), '');
  },
  float: () => Math.random(),
};
