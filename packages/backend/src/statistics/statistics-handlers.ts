import type { FrequentError, FrequentErrorPage } from '@bonne-foi/contract';
import { minCellSize } from '../discovery/features.ts';
import { define } from '../http/handler.ts';
import { listPosition } from '../http/list-position.ts';
import { readLimit } from '../http/paging.ts';
import { ProblemError } from '../http/problem.ts';
import { adviceResults } from './advice-results.ts';
import { rounding } from './disclosure.ts';
import { frequentErrors } from './frequent-errors.ts';
import { lastQuarter, periodPattern } from './period.ts';

/**
 * The mistakes most often shown, by quarter. Quarters alone are published: months or years beside them would let a
 * hidden cell be computed (STAT-3), so they answer with nothing but `anyHidden`.
 */
export const listFrequentErrors = define({
  find: async () => undefined,
  async run(_none, _body, call) {
    const period = call.query.get('period') ?? lastQuarter(call.now);
    if (!periodPattern.test(period)) throw new ProblemError('invalid-request');
    const isQuarter = period.includes('Q');
    const { items, anyHidden } = isQuarter
      ? await frequentErrors(call, period)
      : { items: [], anyHidden: true };
    const results = isQuarter ? await adviceResults(call, period) : [];
    const limit = readLimit(call.query);
    const idOf = ({ procedure, field = '', code }: FrequentError): string =>
      [procedure, field, code].join('~');
    const page: FrequentErrorPage = {
      ...(await listPosition(call, items, idOf, limit)),
      suppression: { minCellSize, complement: true, rounding, anyHidden },
      ...(results.length > 0 && { adviceResults: results }),
    };
    return {
      status: 200,
      headers: { 'Cache-Control': 'public, max-age=300, stale-while-revalidate=86400' },
      body: page,
    };
  },
});
