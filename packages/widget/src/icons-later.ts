/** Drawings that only the later screens need, for `icon()` of icons.ts. */
export const tick = 'M4.5 10.5l3.7 3.7 7.3-8';
export const download = 'M10 3.6v9.2M6.2 9.2L10 13l3.8-3.8M3.8 13v3.2h12.4V13';
export const print = 'M6 7.5V3.4h8v4.1M6 13.4H3.4V7.5h13.2v5.9H14M6 11.6h8v5H6z';
export const person =
  'M13.1 6.8a3.1 3.1 0 1 1-6.2 0 3.1 3.1 0 0 1 6.2 0zM3.8 16.8c.6-3.3 3-5 6.2-5s5.6 1.7 6.2 5';
