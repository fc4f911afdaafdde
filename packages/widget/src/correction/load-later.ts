import type { PersonClient } from '@bonne-foi/sdk/resources';
import type { Answer } from './event.ts';
import { all, hiddenIn, loadService, type Loading } from './load.ts';

/** What loading needs, with a client of everything. */
export interface LaterLoading extends Loading {
  readonly client: PersonClient;
}

/** One invitation. Rejects with `SdkError`. */
export async function loadInvitation(loading: LaterLoading, id: string): Promise<Answer> {
  const { client, options } = loading;
  const [service, invitation] = await Promise.all([
    loadService(loading),
    client.invitations.get(id, options),
  ]);
  return { type: 'invitationReceived', service, invitation };
}

/** One correction: a draft on its record, or what becomes of one that was sent. Rejects with `SdkError`. */
export async function loadCorrection(loading: LaterLoading, id: string): Promise<Answer> {
  const { client, options } = loading;
  const [service, correction, events] = await Promise.all([
    loadService(loading),
    client.corrections.get(id, options),
    all(client.corrections.events(id, {}, options)),
  ]);
  // A draft cannot be shown without its record; a follow-up can, with fewer labels.
  const record =
    correction.phase === 'draft'
      ? await client.records.get(correction.recordId, options)
      : await client.records.get(correction.recordId, options).then(undefined, () => undefined);
  return {
    type: 'correctionReceived',
    service,
    correction,
    events,
    ...(record === undefined ? {} : { record, hidden: await hiddenIn(record, loading) }),
  };
}

/** The correction again, with its timeline. Rejects with `SdkError`. */
export async function refresh({ client, options }: LaterLoading, id: string): Promise<Answer> {
  const [correction, events] = await Promise.all([
    client.corrections.get(id, options),
    all(client.corrections.events(id, {}, options)),
  ]);
  return { type: 'refreshed', correction, events };
}
