import type { Source } from './source.ts';

/** Since loi 2018-727 (ESSOC), whose article 5 wrote the reduction. */
const essoc = '2018-08-12';

/** Taxes and customs. None of these articles is in the data set that was read whole: the grade says how each is known. */
export const tax = {
  /** Late interest halved. Read as written by loi 2018-727, art. 5; the code itself was not: graded accordingly. */
  cgi1727V: { text: 'CGI', article: '1727, V', inForceFrom: essoc, evidence: 'official' },
  /** Only for a return filed in time: BOI-DAE-20, as reported. */
  boiReturnInTime: { text: 'BOFiP', article: 'BOI-DAE-20', evidence: 'secondary' },
  /** Late interest: rate and start. */
  cgi1727: { text: 'CGI', article: '1727', evidence: 'official' },
  /** 30 % off on a control. A copy of the text was read. */
  lpfL62: { text: 'LPF', article: 'L62', inForceFrom: essoc, evidence: 'official' },
  /** Penalties of the income tax. */
  cgi1758A: { text: 'CGI', article: '1758 A', evidence: 'memory' },
  /** Penalties for what was deliberate. */
  cgi1729: { text: 'CGI', article: '1729', evidence: 'memory' },
  /** Penalties for late filing. */
  cgi1728: { text: 'CGI', article: '1728', evidence: 'memory' },
} as const satisfies { readonly [key: string]: Source };

/** Code des douanes. */
export const customs = {
  /** The right to error for national taxes that customs collect: two third-party pages, and douane.gouv.fr (2019). */
  art4401: { text: 'Code des douanes', article: '440-1', evidence: 'secondary' },
} as const satisfies { readonly [key: string]: Source };
