import type {
  InterestFinding as InterestOnTheWire,
  PrincipalFinding as PrincipalOnTheWire,
  SanctionFinding as SanctionOnTheWire,
} from '@bonne-foi/contract';

/** Three questions, never merged: will I be punished, is something owed, is interest added. */
export const axes = ['sanction', 'principal', 'interest'] as const;
export type Axis = (typeof axes)[number];

/** What each axis can answer: the closed sets of the contract. */
export interface ValueOf {
  readonly sanction: SanctionOnTheWire['value'];
  readonly principal: PrincipalOnTheWire['value'];
  readonly interest: InterestOnTheWire['value'];
}
