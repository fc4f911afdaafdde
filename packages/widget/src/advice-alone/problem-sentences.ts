import type { AdviceProblem } from './load-advice.ts';

/** What happened, and what to do. Loaded when there is something to say. */
export const sentences: Readonly<Record<AdviceProblem, string>> = {
  'advice-catalogue-missing': 'the attribute "catalogue" is missing: give the address of a catalogue',
  'advice-catalogue-unreachable': 'the catalogue did not come: check its address, CORS and connect-src',
  'advice-catalogue-broken': 'the catalogue has faults: run "npx bonne-foi-advice check" on it',
  'advice-form-missing': 'no element has the id that "for" names: advice waits for it',
  'advice-list-unreachable': 'a file beside bonne-foi-advice.js did not come: serve its folder whole',
};
