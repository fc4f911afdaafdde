/**
 * The field that a path means, whatever the item: the same for an item's path (`months/m_202608/amount`), for any item
 * (a star in its place) and for the definition (`months/amount`).
 */
export function toDefinition(path: string): string {
  if (!/[/#]/.test(path)) return path;
  const [field = '', ...rest] = path.split('#')[0]?.split('/') ?? [];
  const last = rest.at(-1);
  return last === undefined || last === '*' || rest.length > 2 ? field : `${field}/${last}`;
}
