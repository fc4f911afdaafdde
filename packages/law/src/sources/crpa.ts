import { article, part } from './source.ts';

const l1231 = article('CRPA', 'L123-1', 'LEGIARTI000037309224', '2018-08-12');

/** Code des relations entre le public et l'administration: what the assessment rests on. */
export const crpa = {
  /** The code applies where no special provision does. */
  l1001: article('CRPA', 'L100-1', 'LEGIARTI000031367304', '2016-01-01'),
  /** Who is an administration, who is the public. */
  l1003: article('CRPA', 'L100-3', 'LEGIARTI000031367308', '2016-01-01'),
  /** Prior hearing of whoever a decision with reasons concerns. */
  l1211: article('CRPA', 'L121-1', 'LEGIARTI000031367424', '2016-01-01'),
  /** Written observations, spoken ones on request, a representative. */
  l1221: article('CRPA', 'L122-1', 'LEGIARTI000031367431', '2016-01-01'),
  /** Before a sanction: the grievances, and the right to ask for the file. */
  l1222: article('CRPA', 'L122-2', 'LEGIARTI000031367433', '2016-01-01'),
  /** The right to error. */
  l1231,
  l1231Second: part(l1231, 'al. 2'),
  l1231Union: part(l1231, '1°'),
  l1231Safety: part(l1231, '2°'),
  l1231Contract: part(l1231, '3°'),
  l1231Regulator: part(l1231, '4°'),
  /** Bad faith, and who proves it. */
  l1232: article('CRPA', 'L123-2', 'LEGIARTI000037309231', '2018-08-12'),
  /** Adverse decisions need reasons. */
  l2112: article('CRPA', 'L211-2', 'LEGIARTI000031367505', '2016-01-01'),
  /** Reasons of law and of fact, in writing. */
  l2115: article('CRPA', 'L211-5', 'LEGIARTI000031367513', '2016-01-01'),
} as const;

/** What official pages say and the text of L123-1 does not. */
export const crpaDoctrine = {
  /** A late filing or payment cannot be put right: position of the administration, not the words of the text. */
  lateness: { ...l1231, evidence: 'doctrine' },
} as const;
