import type { Advice, Caller, Corrections, Invitations, Records } from '../client.ts';
import { createCaller } from '../create-caller.ts';
import {
  AdvicePageShape,
  CorrectionPageShape,
  InvitationPageShape,
  RecordPageShape,
  RecordShape,
} from '../generated/first-shapes.ts';
import type { ClientOptions } from '../options.ts';
import { methodsOf } from './method.ts';

/** What a page asks before anything is corrected: what is held, what is under way, what is asked, what is advised. */
export interface FirstResources {
  readonly records: Records;
  readonly corrections: Pick<Corrections, 'list'>;
  readonly invitations: Pick<Invitations, 'list'>;
  readonly advice: Advice;
}

/** A client of the first resources alone. */
export type FirstClient = Caller & FirstResources;

/** What is held, alone: with `createCaller`, the smallest client of all. */
export function records(caller: Caller): Records {
  const { one, list } = methodsOf(caller);
  return { list: list('/records', RecordPageShape), get: one('GET /records/{}', RecordShape) };
}

function firstResources(caller: Caller): FirstResources {
  const { one, list } = methodsOf(caller);
  return {
    records: records(caller),
    corrections: { list: list('/corrections', CorrectionPageShape) },
    invitations: { list: list('/invitations', InvitationPageShape) },
    advice: {
      list: list('/advice', AdvicePageShape, { open: true }),
      feedback: one('POST /advice/{}/feedback', undefined, { open: true }),
    },
  };
}

/**
 * A client for what comes before a correction; `withLater` adds the rest. Nothing is sent yet.
 * @throws SdkError `invalid-base-url`
 */
export function createFirstClient(options: ClientOptions): FirstClient {
  const caller = createCaller(options);
  return { ...caller, ...firstResources(caller) };
}
