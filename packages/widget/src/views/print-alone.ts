/** The element that is printed, while it is. */
const mark = 'data-bf-printing';

/**
 * Prints what one shadow root draws, without the page around it and with its folds open, then puts everything back.
 * The page keeps its own print for itself: a sheet for paper is lent to it, and to every root on the way, while the
 * printer is asked. Constructed sheets need no leave from a policy (CSP).
 * @param print - Asks the browser to print; the window's own.
 */
export function printAlone(root: Node, print = (): void => globalThis.print()): void {
  const sheet = new CSSStyleSheet();
  const way = `[${mark}]`;
  sheet.replaceSync(`@media print { :not(:has(${way}), ${way}, head *) { display: none !important } }`);
  const hosts: { readonly host: Element; readonly around: DocumentOrShadowRoot }[] = [];
  for (let at = root; at instanceof ShadowRoot; at = at.host.getRootNode()) {
    const around = at.host.getRootNode();
    if (around instanceof Document || around instanceof ShadowRoot) hosts.push({ host: at.host, around });
  }
  const closed = root instanceof ShadowRoot ? [...root.querySelectorAll('details:not([open])')] : [];
  const putBack = (): void => {
    for (const fold of closed) fold.removeAttribute('open');
    for (const { host, around } of hosts) {
      host.removeAttribute(mark);
      around.adoptedStyleSheets = around.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  };
  for (const fold of closed) fold.setAttribute('open', '');
  for (const { host, around } of hosts) {
    host.setAttribute(mark, '');
    around.adoptedStyleSheets = [...around.adoptedStyleSheets, sheet];
  }
  // Some browsers print at once, others after this function is over: all of them say when it is done.
  addEventListener('afterprint', putBack, { once: true });
  print();
}
