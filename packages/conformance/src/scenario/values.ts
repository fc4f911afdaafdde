import type { Bench } from '../bench.ts';
import { at } from '../json.ts';

/** What every scenario begins with, by name (docs/guides/conformance.md lists it). */
export function firstValues(bench: Bench): Map<string, unknown> {
  const { config, world } = bench;
  const { path } = config.change;
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Paris' }).format(new Date());
  return new Map<string, unknown>([
    ['config', config],
    ['capabilities', world.capabilities],
    ['canary', world.canary],
    ['recordId', world.recordId],
    ['path', path],
    ['pointer', path.replaceAll('~', '~0').replaceAll('/', '~1')],
    ['definition', path.replace(/^([^/]+)\/[^/]+\/(.+)$/, '$1/$2')],
    ['change', changeOf(config.change, 0)],
    ['change2', changeOf(config.change, 1)],
    ['refused', { ...changeOf(config.change, 0), value: config.change.refused }],
    ['submission', config.submission ?? { confirmed: true }],
    ['tooLarge', Number(at(world.capabilities, '/limits/maxAttachmentBytes')) + 1],
    ['weekKept', Number(at(world.capabilities, '/limits/idempotencyTtlSeconds')) >= 604_800],
    ['today', today],
    ['month', today.slice(0, 7)],
  ]);
}

/** The change of the configuration, as a client sends it. */
export function changeOf(
  { kind, values }: { readonly kind: string; readonly values: readonly [unknown, unknown] },
  which: 0 | 1,
): { readonly op: 'set'; readonly kind: string; readonly value: unknown } {
  const date = kind === 'circumstanceChange' ? { effectiveDate: '2026-11-03' } : { wrongSince: '2026-08' };
  return { op: 'set', kind, value: values[which], ...date };
}
