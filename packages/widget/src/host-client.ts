import { createFirstClient, type FirstClient } from '@bonne-foi/sdk/resources';
import type { Config } from './config.ts';
import type { SettingsElement } from './settings-element.ts';

/** The client of a tag: the host's own, else one made of the tag's settings. */
export const clientOf = (
  element: SettingsElement,
  { api, auth }: Config,
  locale: () => string,
): FirstClient =>
  element.client ??
  createFirstClient({
    baseUrl: api,
    auth:
      auth === 'bearer'
        ? { scheme: 'bearer', getToken: async (request) => (await element.getToken?.(request)) ?? null }
        : { scheme: auth },
    locale,
    fetch: element.fetch,
  });
