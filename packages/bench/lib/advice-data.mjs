// Synthetic advice cards: 200 procedures of 20 fields, 8 audiences, validity windows, Zipf-like words.
import { prng } from './stats.mjs';

/** Days since 1970-01-01. */
export const today = 20_700;

export const audiences = Array.from({ length: 8 }, (_, index) => `a${index}`);

export const toIsoDay = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);
export function makeCards(n) {
  const rand = prng(42);
  const word = () => `w${Math.floor(4000 * rand() ** 3)}`;
  const words = (k) => Array.from({ length: k }, word).join(' ');
  return Array.from({ length: n }, (_, id) => {
    const from = today - 700 + Math.floor(rand() * 800);
    return {
      id,
      procedure: `p${Math.floor(rand() * 200)}`,
      field: rand() < 0.3 ? 'any' : `f${Math.floor(rand() * 20)}`,
      audience: rand() < 0.4 ? 'any' : `a${Math.floor(rand() * 8)}`,
      from,
      to: from + 200 + Math.floor(rand() * 700),
      priority: Math.floor(rand() * 10),
      title: words(6),
      body: words(30),
    };
  });
}
export function makeQueries(k) {
  const rand = prng(99);
  return Array.from({ length: k }, () => ({
    procedure: `p${Math.floor(rand() * 200)}`,
    field: `f${Math.floor(rand() * 20)}`,
    audience: `a${Math.floor(rand() * 8)}`,
    date: today,
    text: `w${Math.floor(4000 * rand() ** 3)} w${Math.floor(4000 * rand() ** 3)}`,
  }));
}
export const applies = (c, q) =>
  c.procedure === q.procedure &&
  (c.field === q.field || c.field === 'any') &&
  (c.audience === q.audience || c.audience === 'any') &&
  c.from <= q.date &&
  q.date <= c.to;
