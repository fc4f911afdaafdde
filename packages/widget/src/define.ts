import { BonneFoiElement } from './bonne-foi-element.ts';
import { reportSetting } from './errors/report.ts';

export { BonneFoiElement };

/** Shared by every copy of this file in a page: the same script loaded twice is no mistake, two kinds of it are. */
const mark = Symbol.for('bonne-foi element');

/**
 * Registers `<bonne-foi>`. Loaded twice, it does nothing the second time; when the tag is already someone else's, it
 * says so in the console and leaves it alone.
 */
export function define(): void {
  const registered = customElements.get('bonne-foi');
  if (registered === undefined) {
    Object.defineProperty(BonneFoiElement, mark, { value: true });
    customElements.define('bonne-foi', BonneFoiElement);
  } else if (!(mark in registered)) {
    void reportSetting({ code: 'other-version-loaded' }, 'fr');
  }
}

define();

declare global {
  interface HTMLElementTagNameMap {
    'bonne-foi': BonneFoiElement;
  }
}
