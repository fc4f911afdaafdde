import type { Check } from './check.ts';

type Dictionary = Readonly<Record<string, string>>;

/** Every text exists in every language, with the same placeholders. */
export const wordsCheck: Check = {
  name: 'words',
  law: 'Every key has its text in every language, with the same placeholders.',
  async run(root) {
    const found: string[] = [];
    for (const part of ['first', 'later']) {
      const french = await dictionary(root, 'fr', part);
      const english = await dictionary(root, 'en', part);
      found.push(...differences(french, english).map((difference) => `${part}: ${difference}`));
    }
    return found;
  },
};

/** Where two languages differ. */
export function differences(french: Dictionary, english: Dictionary): string[] {
  const keys = [...new Set([...Object.keys(french), ...Object.keys(english)])].sort();
  if (keys.length === 0) return ['the dictionaries are empty'];
  return keys.flatMap((key) => {
    const [fr, en] = [french[key], english[key]];
    if (!fr) return [`"${key}" has no French text`];
    if (!en) return [`"${key}" has no English text`];
    return names(fr) === names(en)
      ? []
      : [`"${key}" has {${names(fr)}} in French and {${names(en)}} in English`];
  });
}

const names = (text: string): string => [...new Set(text.match(/(?<=\{)\w+(?=\})/g) ?? [])].sort().join(', ');

async function dictionary(root: string, language: string, part: string): Promise<Dictionary> {
  // A dictionary exports one flat object of strings and nothing else.
  const module = (await import(`${root}/packages/widget/src/words/${language}-${part}.ts`)) as Record<
    string,
    unknown
  >;
  const flat = Object.values(module).find((value) => typeof value === 'object' && value !== null);
  return Object.fromEntries(
    Object.entries(flat ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
