/** Schemes a link may lead to: nothing that runs, nothing that holds content. */
const schemes: readonly string[] = ['https:', 'tel:', 'mailto:'];

/**
 * An address safe to put in `href`: `https:`, `tel:`, `mailto:`, or a path of the service's own origin.
 * Undefined for anything else.
 * @param api - address of the service; empty when it is not known, and paths are then refused
 */
export function safeHref(href: string, api: string): string | undefined {
  const isPath = href.startsWith('/') && !href.startsWith('//') && !href.startsWith('/\\');
  if (isPath && !URL.canParse(api)) return undefined;
  if (!URL.canParse(href, isPath ? api : undefined)) return undefined;
  const url = isPath ? new URL(href, api) : new URL(href);
  if (isPath) return url.origin === new URL(api).origin ? url.href : undefined;
  return schemes.includes(url.protocol) ? url.href : undefined;
}
