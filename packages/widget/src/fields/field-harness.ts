import type { Field } from '@bonne-foi/contract';
import type { FieldInput } from '@bonne-foi/sdk/fields';
import { html, render } from 'lit';
import { firstStyles } from '../styles/first-styles.ts';
import { allWords } from '../words/all-words-harness.ts';
import type { FieldContext } from './field-context.ts';
import { fieldControl } from './field-control.ts';
import { focusField } from './focus-field.ts';
import { further } from './further.ts';
import { problemWord } from './problem-words.ts';

further.problemWord = problemWord;

/** What tests say of a field; the rest is plain. */
export type FieldSketch = Partial<Field> & Pick<Field, 'type'>;

export const toField = (sketch: FieldSketch): Field => ({
  id: 'sample',
  label: 'Rubrique',
  correctable: 'here',
  required: true,
  sensitive: false,
  multiple: false,
  ...sketch,
});

/** A page of one field, kept as the widget keeps it: what was typed is the state, and every change draws again. */
export interface Stage {
  readonly root: ShadowRoot;
  input: FieldInput;
  readonly inputs: FieldInput[];
  left: number;
  readonly files: File[];
  draw(more?: Partial<FieldContext>): void;
  control(selector?: string): HTMLInputElement;
  /** Name of a control, as its label says it. */
  nameOf(control: HTMLElement): string;
  /** What a reader says after the name: the texts that `aria-describedby` points at, in its order. */
  descriptionOf(element: Element): string;
  focus(): boolean;
}

export function stage(sketch: FieldSketch, input: FieldInput = '', more: Partial<FieldContext> = {}): Stage {
  const host = document.createElement('main');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = firstStyles.flatMap((sheet) => sheet.styleSheet ?? []);
  let extra = more;
  const textOf = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  const made: Stage = {
    root,
    input,
    inputs: [],
    left: 0,
    files: [],
    draw(next = {}) {
      extra = { ...extra, ...next };
      const context: FieldContext = {
        field: toField(sketch),
        id: 'months/m_1/sample',
        input: made.input,
        words: allWords(),
        change: (typed) => {
          made.input = typed;
          made.inputs.push(typed);
          made.draw();
        },
        leave: () => (made.left += 1),
        attach: (files) => made.files.push(...files),
        ...extra,
      };
      render(html`<div class="bf"><div class="page">${fieldControl(context)}</div></div>`, root);
    },
    control(selector = 'input, select, textarea') {
      // Tests know which control they ask for; what they use of it is common to all.
      const found = root.querySelector<HTMLInputElement>(selector);
      if (found === null) throw new Error(`There is no ${selector} in the field.`);
      return found;
    },
    nameOf(control) {
      const { labels } = control as HTMLInputElement;
      return [...(labels ?? [])].map((label) => textOf(label)).join(' ');
    },
    descriptionOf(element) {
      const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => textOf(root.getElementById(id))).join(' | ');
    },
    focus: () => focusField(root, 'months/m_1/sample'),
  };
  made.draw();
  return made;
}

/** Takes every stage away. */
export function strike(): void {
  document.body.replaceChildren();
}

/** Pastes a text, as the keyboard does: the field may take it in its own way, else it goes in where the caret is. */
export function paste(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  control.focus();
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
  // Firefox gives scripts no clipboard to fill: this one says what the real one would.
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
  if (!control.dispatchEvent(event)) return;
  control.setRangeText(text, control.selectionStart ?? 0, control.selectionEnd ?? 0, 'end');
  control.dispatchEvent(
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertFromPaste' }),
  );
}
