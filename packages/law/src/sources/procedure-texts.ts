/**
 * The texts on which calendars, clocks, receipts and remedies rest. `primary`: the text itself was read; `official`: an
 * official page; `secondary`: a copy or a comment of it. Nothing here is known only from memory.
 */
import type { LegalRef, PlainDate } from '@bonne-foi/contract';

const checkedOn: PlainDate = '2026-11-22';

function article(text: string, number: string, id: string, inForceFrom: PlainDate): LegalRef {
  const url = `https://www.legifrance.gouv.fr/codes/article_lc/${id}`;
  return { text, article: number, id, url, inForceFrom, checkedOn, evidence: 'primary' };
}

function copy(text: string, number: string, id: string, inForceFrom: PlainDate): LegalRef {
  return { ...article(text, number, id, inForceFrom), evidence: 'secondary' };
}

/** Code des relations entre le public et l'administration. */
export const crpaProcedure = {
  l1112: article('CRPA', 'L111-2', 'LEGIARTI000031367321', '2016-01-01'),
  l1123: article('CRPA', 'L112-3', 'LEGIARTI000031367338', '2016-01-01'),
  l1126: article('CRPA', 'L112-6', 'LEGIARTI000031367340', '2016-01-01'),
  l11211: article('CRPA', 'L112-11', 'LEGIARTI000033219980', '2016-10-09'),
  l11212: article('CRPA', 'L112-12', 'LEGIARTI000031367361', '2016-01-01'),
  l11213: article('CRPA', 'L112-13', 'LEGIARTI000031367365', '2016-01-01'),
  r1124: article('CRPA', 'R112-4', 'LEGIARTI000031369979', '2016-01-01'),
  r1125: article('CRPA', 'R112-5', 'LEGIARTI000031369981', '2016-01-01'),
  r112111: article('CRPA', 'R112-11-1', 'LEGIARTI000033288138', '2016-11-07'),
  r112112: article('CRPA', 'R112-11-2', 'LEGIARTI000033288135', '2016-11-07'),
  r112113: article('CRPA', 'R112-11-3', 'LEGIARTI000033288132', '2016-11-07'),
  r112114: article('CRPA', 'R112-11-4', 'LEGIARTI000033288129', '2016-11-07'),
  l1142: article('CRPA', 'L114-2', 'LEGIARTI000031367394', '2016-01-01'),
  l1143: article('CRPA', 'L114-3', 'LEGIARTI000031367396', '2016-01-01'),
  l1145: article('CRPA', 'L114-5', 'LEGIARTI000031367402', '2016-01-01'),
  l1146: article('CRPA', 'L114-6', 'LEGIARTI000031367404', '2016-01-01'),
  l1211: article('CRPA', 'L121-1', 'LEGIARTI000031367424', '2016-01-01'),
  l2112: article('CRPA', 'L211-2', 'LEGIARTI000031367505', '2016-01-01'),
  l2311: article('CRPA', 'L231-1', 'LEGIARTI000031367611', '2016-01-01'),
  l2314: article('CRPA', 'L231-4', 'LEGIARTI000031367619', '2016-01-01'),
  l2315: article('CRPA', 'L231-5', 'LEGIARTI000031367621', '2016-01-01'),
  l2316: article('CRPA', 'L231-6', 'LEGIARTI000031367625', '2016-01-01'),
  l2323: article('CRPA', 'L232-3', 'LEGIARTI000031367635', '2016-01-01'),
  l2324: article('CRPA', 'L232-4', 'LEGIARTI000031367639', '2016-01-01'),
  l2412: article('CRPA', 'L241-2', 'LEGIARTI000031367651', '2016-01-01'),
  l2421: article('CRPA', 'L242-1', 'LEGIARTI000031367657', '2016-01-01'),
  l2431: article('CRPA', 'L243-1', 'LEGIARTI000031367675', '2016-01-01'),
  l4112: article('CRPA', 'L411-2', 'LEGIARTI000031367829', '2016-01-01'),
  l4117: article('CRPA', 'L411-7', 'LEGIARTI000031367839', '2016-01-01'),
  l4124: article('CRPA', 'L412-4', 'LEGIARTI000031367849', '2016-01-01'),
  l4211: article('CRPA', 'L421-1', 'LEGIARTI000031367863', '2016-01-01'),
  l4241: article('CRPA', 'L424-1', 'LEGIARTI000031367882', '2016-01-01'),
} as const;

/** Code de la sécurité sociale. */
export const cssProcedure = {
  l1424: article('CSS', 'L142-4', 'LEGIARTI000048700753', '2023-12-28'),
  l1428: article('CSS', 'L142-8', 'LEGIARTI000038314480', '2020-01-01'),
  l21771: article('CSS', 'L217-7-1', 'LEGIARTI000037310142', '2018-08-12'),
  l8452: article('CSS', 'L845-2', 'LEGIARTI000031077482', '2016-01-01'),
  r13392: article('CSS', 'R133-9-2', 'LEGIARTI000043281678', '2021-03-25'),
  r13314: article('CSS', 'R133-14', 'LEGIARTI000048863743', '2024-01-01'),
  r1421: article('CSS', 'R142-1', 'LEGIARTI000037595656', '2019-03-31'),
  r1421a: article('CSS', 'R142-1-A', 'LEGIARTI000041404114', '2020-01-01'),
  r1426: article('CSS', 'R142-6', 'LEGIARTI000053220336', '2025-12-28'),
  r8472: article('CSS', 'R847-2', 'LEGIARTI000042247849', '2020-08-21'),
} as const;

/** Code du travail. */
export const labour = {
  l31331: article('Code du travail', 'L3133-1', 'LEGIARTI000033020901', '2016-08-10'),
  l313413: article('Code du travail', 'L3134-13', 'LEGIARTI000006902635', '2008-05-01'),
  l34222: article('Code du travail', 'L3422-2', 'LEGIARTI000035902463', '2018-01-01'),
  r542619: article('Code du travail', 'R5426-19', 'LEGIARTI000049816559', '2024-07-01'),
} as const;

/** Code de justice administrative. */
export const courts = {
  r4211: copy('CJA', 'R421-1', 'LEGIARTI000039807005', '2020-01-01'),
  r4212: copy('CJA', 'R421-2', 'LEGIARTI000039807000', '2020-01-01'),
  r4215: { ...copy('CJA', 'R421-5', 'LEGIARTI000006449946', '2001-01-01'), evidence: 'official' },
  l2136: { text: 'CJA', article: 'L213-6', checkedOn, evidence: 'secondary' },
} as const satisfies { readonly [key: string]: LegalRef };

/** Code de procédure civile. */
export const civilProcedure = {
  a641: copy('Code de procédure civile', '641', 'LEGIARTI000006411002', '1976-01-01'),
  a642: copy('Code de procédure civile', '642', 'LEGIARTI000006411003', '1976-01-01'),
} as const;

/** The commemoration of the abolition of slavery overseas: its law and the decree that sets each day. */
export const abolition: LegalRef = {
  text: 'Décret n° 83-1003 du 23 novembre 1983',
  article: '1',
  id: 'JORFTEXT000000336997',
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000336997',
  inForceFrom: '2012-04-26',
  checkedOn,
  evidence: 'primary',
};

/** The rule that time limits before the administrative courts are *francs*: case law, as a commentary reports it. */
export const francRule: LegalRef = {
  text: 'Conseil d’État',
  article: '15 décembre 2023, n° 472836',
  checkedOn,
  evidence: 'secondary',
};

/** An article as people cite it: "CRPA L231-4". */
export function cite({ text, article: number }: LegalRef): string {
  return `${text} ${number}`;
}
