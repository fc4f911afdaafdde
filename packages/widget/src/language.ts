/** Language of an element: its own `lang`, or that of the nearest element around it, also across shadow roots; French at last. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null && lang !== '') return lang;
  }
  return 'fr';
}

function parentOf(element: Element): Element | undefined {
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
