/** First lines of every file that the build writes. */
export const generatedHeader =
  '// Made by `npm run generate` from openapi.yaml and its companions. Do not edit.\n';

/** A TypeScript string literal with single quotes. */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
}

/** A union of string literals, one a line; `never` when there is none. */
export function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : values.map((value) => `\n  | ${quote(value)}`).join('');
}
