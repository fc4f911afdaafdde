// A rollup plugin: the keys of the dictionaries travel short. A key is a name for those who write and override texts; in
// the CDN files it is a number. Keys that are put together while the page runs (`error.${code}`) stay as they are.
// Hosts go on overriding by the readable names: `dictionaryKey` (packages/widget/src/words/dictionary-key.ts) finds the short one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MagicString from 'magic-string';

/**
 * Makes the function that shortens a key. Sent to the browser as it is written here: it must not use anything around it.
 * @param {readonly string[]} keys every key there is
 * @param {readonly string[]} heads beginnings of the keys that stay
 * @returns {(key: string) => string}
 */
export function shortener(keys, heads) {
  const baseOf = (key) => key.replace(/\.(one|other)$/, '');
  const stays = (key) => heads.some((head) => key.startsWith(head));
  const bases = [...new Set(keys.filter((key) => !stays(key)).map(baseOf))];
  return (key) => {
    const base = baseOf(key);
    const at = bases.indexOf(base);
    return at < 0 || stays(key) ? key : at.toString(36) + key.slice(base.length);
  };
}

/** The beginnings of the keys that a source puts together: `error.${…}`. */
export const headsIn = (source) => Array.from(source.matchAll(/`([a-z][\w.-]*\.)\$\{/g), ([, head]) => head);

/**
 * @param {string} folder the sources that say the words
 * @returns {import('rollup').Plugin}
 */
export function shortWords(folder) {
  const names = readdirSync(folder, { recursive: true }).filter(
    (name) => name.endsWith('.ts') && !/\.test\.|-harness\./.test(name),
  );
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const keys = Array.from(read('words/word-keys.ts').matchAll(/^ {2}'([^']+)',$/gm), ([, key]) => key);
  const heads = [...new Set(names.flatMap((name) => headsIn(read(name))))];
  const short = shortener(keys, heads);
  return {
    name: 'short-words',
    transform(code, id) {
      if (!id.includes('/widget/src/') || id.endsWith('/word-keys.ts')) return null;
      if (id.endsWith('/dictionary-key.ts'))
        return {
          code: `import { wordKeys } from './word-keys.ts';\nexport const dictionaryKey = (${shortener})(wordKeys, ${JSON.stringify(heads)});`,
          map: { mappings: '' },
        };
      const edits = new MagicString(code);
      for (const match of code.matchAll(/(['"])([a-z][\w-]*\.[\w.-]+)\1/g)) {
        const [whole, quote, key] = match;
        if (short(key) !== key)
          edits.update(match.index, match.index + whole.length, quote + short(key) + quote);
      }
      return edits.hasChanged() ? { code: edits.toString(), map: edits.generateMap({ hires: true }) } : null;
    },
  };
}
