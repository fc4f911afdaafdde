import type { Client } from './client.ts';
import { createCaller } from './create-caller.ts';
import type { ClientOptions } from './options.ts';
import { firstResources } from './resources/first.ts';
import { laterResources } from './resources/later.ts';
import { statistics } from './resources/statistics.ts';

/**
 * Makes a client for the service at `options.baseUrl`. Nothing is sent yet.
 * @throws SdkError `invalid-base-url`
 */
export function createClient(options: ClientOptions): Client {
  const caller = createCaller(options);
  const first = firstResources(caller);
  const later = laterResources(caller);
  return {
    ...caller,
    ...first,
    ...later,
    corrections: { ...first.corrections, ...later.corrections },
    invitations: { ...first.invitations, ...later.invitations },
    statistics: statistics(caller),
  };
}
