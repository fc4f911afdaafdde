import { answerFaults } from './answer-faults.ts';
import { peopleFaults } from './people-faults.ts';
import { problemFaults } from './problem-faults.ts';
import { publicFaults } from './public-faults.ts';
import type { Fault } from './fault.ts';
import { requestFaults } from './request-faults.ts';
import { contentFaults } from './content-faults.ts';

export type { Fault, Fetch } from './fault.ts';
export { withFaults } from './with-faults.ts';

/** Every fault, by name. */
export const faults: readonly Fault[] = [
  ...requestFaults,
  ...peopleFaults,
  ...answerFaults,
  ...problemFaults,
  ...contentFaults,
  ...publicFaults,
];
