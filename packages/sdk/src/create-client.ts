import type { Client } from './client.ts';
import type { ClientOptions } from './options.ts';
import { createFirstClient } from './resources/first.ts';
import { withLater } from './resources/later.ts';
import { statistics } from './resources/statistics.ts';

/**
 * Makes a client for the service at `options.baseUrl`. Nothing is sent yet.
 * @throws SdkError `invalid-base-url`
 */
export function createClient(options: ClientOptions): Client {
  const client = createFirstClient(options);
  return { ...withLater(client), statistics: statistics(client) };
}
