/** The texts that the procedures name. Those marked `memory` are shown as still to be checked. */
import type { LegalRef } from '@bonne-foi/contract';

const checkedOn = '2026-11-20';

function article(text: string, number: string, id: string, inForceFrom: string): LegalRef {
  const url = `https://www.legifrance.gouv.fr/codes/article_lc/${id}`;
  return { text, article: number, id, url, inForceFrom, checkedOn, evidence: 'primary' };
}

/** Code des relations entre le public et l'administration. */
export const crpa = {
  l1231: article('CRPA', 'L123-1', 'LEGIARTI000037309224', '2018-08-12'),
  l1232: article('CRPA', 'L123-2', 'LEGIARTI000037309231', '2018-08-12'),
  l1112: article('CRPA', 'L111-2', 'LEGIARTI000031367321', '2016-01-01'),
  l1142: article('CRPA', 'L114-2', 'LEGIARTI000031367394', '2016-01-01'),
  l1241: article('CRPA', 'L124-1', 'LEGIARTI000037309243', '2018-08-12'),
  l1242: article('CRPA', 'L124-2', 'LEGIARTI000037309250', '2018-08-12'),
  r112112: article('CRPA', 'R112-11-2', 'LEGIARTI000033288135', '2016-11-07'),
  l2314: article('CRPA', 'L231-4', 'LEGIARTI000031367619', '2016-01-01'),
  l2324: article('CRPA', 'L232-4', 'LEGIARTI000031367639', '2016-01-01'),
  l4112: article('CRPA', 'L411-2', 'LEGIARTI000031367829', '2016-01-01'),
  l4211: article('CRPA', 'L421-1', 'LEGIARTI000031367863', '2016-01-01'),
  l4241: article('CRPA', 'L424-1', 'LEGIARTI000031367882', '2016-01-01'),
} as const;

/** Code de la sécurité sociale. */
export const css = {
  l11417: article('CSS', 'L114-17', 'LEGIARTI000046811198', '2022-12-25'),
  l1335_3_1: article('CSS', 'L133-5-3-1', 'LEGIARTI000046804922', '2023-01-01'),
  l5532: article('CSS', 'L553-2', 'LEGIARTI000046811463', '2024-01-01'),
  r1157: article('CSS', 'R115-7', 'LEGIARTI000049451861', '2025-01-01'),
  r1421: article('CSS', 'R142-1', 'LEGIARTI000037595656', '2019-03-31'),
  r1421a: article('CSS', 'R142-1-A', 'LEGIARTI000041404114', '2020-01-01'),
  r24310: article('CSS', 'R243-10', 'LEGIARTI000039222442', '2020-01-01'),
  r24316: article('CSS', 'R243-16', 'LEGIARTI000039222580', '2020-01-01'),
  r8431: article('CSS', 'R843-1', 'LEGIARTI000051258572', '2025-02-28'),
  r8465: article('CSS', 'R846-5', 'LEGIARTI000031676151', '2016-01-01'),
} as const;

/** Code de l'éducation. */
export const education = {
  d13131: article('Code de l’éducation', 'D131-3-1', 'LEGIARTI000042060393', '2020-07-01'),
} as const;

/** Code de la route. */
export const route = {
  r3227: article('Code de la route', 'R322-7', 'LEGIARTI000006841793', '2017-08-14'),
} as const;

/** Taxes. Read in an official or secondary page, or known only from memory: `evidence` says which. */
export const tax = {
  cgi1727: { text: 'CGI', article: '1727, V', checkedOn, evidence: 'official' },
  cgi1758a: { text: 'CGI', article: '1758 A', evidence: 'memory' },
  lpfR1961: { text: 'LPF', article: 'R*196-1', evidence: 'memory' },
} as const satisfies { readonly [key: string]: LegalRef };

/** Code de justice administrative. */
export const justice = {
  r4215: { text: 'CJA', article: 'R421-5', checkedOn, evidence: 'official' },
} as const satisfies { readonly [key: string]: LegalRef };
