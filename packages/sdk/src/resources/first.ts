import type { Advice, Caller, Corrections, Invitations, Records } from '../client.ts';
import {
  AdvicePageShape,
  CorrectionPageShape,
  InvitationPageShape,
  RecordPageShape,
  RecordShape,
} from '../generated/first-shapes.ts';
import { methodsOf } from './method.ts';

/** What a page asks before anything is corrected: what is held, what is under way, what is asked, what is advised. */
export interface FirstResources {
  readonly records: Records;
  readonly corrections: Pick<Corrections, 'list'>;
  readonly invitations: Pick<Invitations, 'list'>;
  readonly advice: Advice;
}

export function firstResources(caller: Caller): FirstResources {
  const { one, list } = methodsOf(caller);
  return {
    records: { list: list('/records', RecordPageShape), get: one('GET /records/{}', RecordShape) },
    corrections: { list: list('/corrections', CorrectionPageShape) },
    invitations: { list: list('/invitations', InvitationPageShape) },
    advice: {
      list: list('/advice', AdvicePageShape, { open: true }),
      feedback: one('POST /advice/{}/feedback', undefined, { open: true }),
    },
  };
}
