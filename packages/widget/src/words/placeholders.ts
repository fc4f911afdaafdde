/** Names between braces in a text: `Names<'Mis à jour le {date}'>` is `'date'`. */
export type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

const PLACEHOLDER = /\{(\w+)\}/g;

/** Puts each parameter in its place, once: braces inside a value are left as they are. */
export function fill(text: string, params: Readonly<Record<string, string>> = {}): string {
  return text.replace(PLACEHOLDER, (whole, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? '') : whole,
  );
}
