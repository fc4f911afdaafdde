// Registers <bonne-foi-advice>, and the note that it puts under a field.
import { BonneFoiAdviceElement } from './advice-element.ts';
import { AdviceNoteElement } from './note-element.ts';

export { BonneFoiAdviceElement };

for (const [name, element] of [
  ['bonne-foi-advice-note', AdviceNoteElement],
  ['bonne-foi-advice', BonneFoiAdviceElement],
] as const) {
  // Loaded twice, the first stays.
  if (customElements.get(name) === undefined) customElements.define(name, element);
}

declare global {
  interface HTMLElementTagNameMap {
    'bonne-foi-advice': BonneFoiAdviceElement;
    'bonne-foi-advice-note': AdviceNoteElement;
  }
}
