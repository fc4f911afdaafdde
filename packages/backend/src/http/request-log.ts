import type { LogEntry } from '../log.ts';
import type { Exchange } from './exchange.ts';

const frame = /\/((?:src|dist)\/[\w./-]+:\d+):\d+\)?$/;

/** The safe entry of a request: names of the contract, numbers, and nothing that was sent (PRIV-2). */
export function toLogEntry(exchange: Exchange, status: number, ms: number, failure: unknown): LogEntry {
  const { route, request, method, code, requestId, replayed } = exchange;
  const operation = route?.operations.get(request.method) ?? route?.operations.get(method);
  return {
    operation: operation?.operationId ?? 'unknown',
    method: knownMethods.has(request.method) ? request.method : 'other',
    route: route?.template ?? 'unknown',
    status,
    ...(code !== undefined && { code }),
    ms: Math.round(ms * 10) / 10,
    requestId,
    ...(replayed === true && { replayed }),
    ...(failure !== undefined && { failure: describe(failure) }),
  };
}

const knownMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function describe(failure: unknown): { readonly name: string; readonly frames: readonly string[] } {
  if (!(failure instanceof Error)) return { name: typeof failure, frames: [] };
  const lines = (failure.stack ?? '').split('\n');
  const frames = lines.map((line) => frame.exec(line)?.[1]).filter((at) => at !== undefined);
  return { name: failure.name, frames: frames.slice(0, 10) };
}
