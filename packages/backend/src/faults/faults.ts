import { answerFaults } from './answer-faults.ts';
import type { Fault } from './fault.ts';
import { requestFaults } from './request-faults.ts';
import { contentFaults } from './content-faults.ts';

export type { Fault, Fetch } from './fault.ts';
export { withFaults } from './with-faults.ts';

/** Every fault, by name. */
export const faults: readonly Fault[] = [...requestFaults, ...answerFaults, ...contentFaults];
