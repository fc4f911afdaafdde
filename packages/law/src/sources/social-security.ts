import { article, part } from './source.ts';

const r24310 = article('CSS', 'R243-10', 'LEGIARTI000039222442', '2020-01-01');
const l11417 = article('CSS', 'L114-17', 'LEGIARTI000046811198', '2022-12-25');
const l114171 = article('CSS', 'L114-17-1', 'LEGIARTI000053283492', '2026-01-01');
const r13392 = article('CSS', 'R133-9-2', 'LEGIARTI000043281678', '2021-03-25');

/** Code de la sécurité sociale: what the assessment rests on. */
export const css = {
  /** Penalty or warning: family benefits and old-age pensions. */
  l11417,
  l11417GoodFaith: part(l11417, 'I, 1° et 2°'),
  l11417NoException: part(l11417, 'I, 3° à 5°'),
  l11417Fraud: part(l11417, 'III'),
  /** Penalty or warning: health insurance. */
  l114171,
  l114171GoodFaith: part(l114171, 'II, 1° et 2°'),
  l114171NoException: part(l114171, 'II, 1° bis et 3° à 10°'),
  /** How the penalty of L114-17 is notified. */
  r11411: article('CSS', 'R114-11', 'LEGIARTI000048831095', '2023-12-31'),
  /** Repeat within three years doubles the ceiling of the penalty. */
  r11414: article('CSS', 'R114-14', 'LEGIARTI000048831074', '2023-12-31'),
  /** Recovery of an overpayment. */
  l13341: article('CSS', 'L133-4-1', 'LEGIARTI000046811497', '2022-12-25'),
  r13392,
  r13392Time: part(r13392, 'I, 2°, a'),
  r13392Silence: part(r13392, 'II'),
  r13392Decision: part(r13392, 'III'),
  r13392Late: part(r13392, 'IV'),
  /** Amicable appeal board: two months. */
  r1421: article('CSS', 'R142-1', 'LEGIARTI000037595656', '2019-03-31'),
  /** The time only binds when the notification states it. */
  r1421a: article('CSS', 'R142-1-A', 'LEGIARTI000041404114', '2020-01-01'),
  /** Correction of a return of contributions. */
  r24310,
  r24310First: part(r24310, 'I'),
  r24310Exceptions: part(r24310, 'II'),
  r24310NextDueDate: part(r24310, 'II, 1°'),
  r24310Amount: part(r24310, 'II, 2°'),
  /** Payment up to thirty days late. */
  r24311: article('CSS', 'R243-11', 'LEGIARTI000039222435', '2020-01-01'),
  /** Penalties for inaccurate returns. */
  r24313: article('CSS', 'R243-13', 'LEGIARTI000039222423', '2020-01-01'),
  /** Surcharges for lateness: 5 %, and 0.2 % a month. */
  r24316: article('CSS', 'R243-16', 'LEGIARTI000039222580', '2020-01-01'),
  /** Sick-leave notice: two days, when it is not sent by the prescriber online. */
  r3212: article('CSS', 'R321-2', 'LEGIARTI000051819783', '2025-06-30'),
  /** Sick-leave notice sent late. */
  d3232: article('CSS', 'D323-2', 'LEGIARTI000006736471', '2004-12-30'),
  /** Recovery of family benefits. */
  l5532: article('CSS', 'L553-2', 'LEGIARTI000046811463', '2024-01-01'),
} as const;
