/** The key under which the dictionaries hold a text that is known by this name. The CDN files hold shorter ones. */
export const dictionaryKey = (name: string): string => name;
