// Only what checks texts needs this: it never travels with the first screens.

/** The names of a text's placeholders, sorted, each once. */
export function placeholdersOf(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? ''))].sort();
}
