import type { Caller, Statistics } from '../client.ts';
import { ErrorSignalReceiptShape, FrequentErrorPageShape } from '../generated/person-shapes.ts';
import { methodsOf } from './method.ts';

/** What a service publishes of the mistakes made there; open to all. */
export function statistics(caller: Caller): Statistics {
  const { one, list } = methodsOf(caller);
  return {
    frequentErrors: list('/statistics/frequent-errors', FrequentErrorPageShape, { open: true }),
    signals: one('POST /statistics/error-signals', ErrorSignalReceiptShape, { open: true }),
  };
}
