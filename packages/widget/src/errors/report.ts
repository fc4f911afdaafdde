import type { SettingError } from './setting-error.ts';

const told = new Set<string>();

/**
 * Tells the integrator once per page and per code, in the console, and gives the sentence to show in the page.
 * The code alone when the messages cannot be loaded.
 */
export async function reportSetting(error: SettingError, locale: 'fr' | 'en'): Promise<string> {
  const key = `${error.code} ${error.name ?? ''}`;
  const isFirst = !told.has(key);
  told.add(key);
  const messages = await import('./setting-messages.ts').catch(() => undefined);
  if (isFirst) console.error(messages?.consoleLineFor(error) ?? `[bonne-foi] ${error.code}`);
  return messages?.sentenceFor(error, locale) ?? error.code;
}
