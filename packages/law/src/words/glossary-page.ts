import { glossary } from './glossary-terms.ts';

/** The glossary as a page of `docs/`. */
export function glossaryPage(): string {
  const parts = glossary.map(({ title, terms }) => {
    const rows = terms.map(({ french, gloss, english, identifier, source }) => [
      french,
      gloss,
      english,
      `\`${identifier}\``,
      source,
    ]);
    return `## ${title}\n\n${table([['Français', 'En clair', 'English', 'Identifier', 'Source'], ...rows])}`;
  });
  return `# Glossaire

Les mots de la loi, en clair, avec leur nom dans le code. French is the source; English is an addition. Made by \`npm run generate --workspace packages/law\`: do not edit.

${parts.join('\n\n')}
`;
}

/** A table as Prettier writes it: columns of one width. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const padded = rows.map((row) => line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0))));
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [padded[0] ?? '', rule, ...padded.slice(1)].join('\n');
}
