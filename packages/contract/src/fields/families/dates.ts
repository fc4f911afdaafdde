import { checkDate, checkPartialDate, checkPeriod, checkYearMonth } from '../check-date.ts';

/** The checks of dates and periods, by type. */
export const checks = {
  date: checkDate,
  partialDate: checkPartialDate,
  yearMonth: checkYearMonth,
  period: checkPeriod,
};
