import { detectDoubts } from '@bonne-foi/advice';
import type { AdviceCard } from '@bonne-foi/contract';
import { evaluate } from '@bonne-foi/contract/conditions';
import { BfAdviceAnsweredEvent, BfAdviceShownEvent } from './advice-events.ts';
import type { Manner } from './card-nodes.ts';
import { FieldAdvice } from './field-advice.ts';
import { controlsIn, type FieldMap, type HostControl, isControl, parentOf, pathOf } from './host-fields.ts';
import { amountsIn, conditionValues, gather, valueOf } from './host-values.ts';
import { PointerWatch } from './pointer.ts';

/** What binds advice to a form. */
export interface FormSetting {
  readonly form: Element;
  readonly map: FieldMap;
  /** What the administration holds, by path, when the page knows; else what the form held when it was met. */
  readonly held: Readonly<Record<string, unknown>> | undefined;
  readonly cardsFor: (path: string) => readonly AdviceCard[];
  readonly manner: Manner;
  /** Says a sentence politely. */
  readonly announce: (sentence: string) => void;
  readonly dispatch: (event: Event) => void;
}

/** Advice on the fields of one form of the page, for as long as it is there. */
export class FormAdvice {
  readonly #setting: FormSetting;
  readonly #ending = new AbortController();
  readonly #pointer: PointerWatch;
  readonly #fields = new Map<string, FieldAdvice>();
  readonly #bound = new Map<HostControl, string>();
  readonly #first = new Map<HostControl, unknown>();
  readonly #watched = new Set<Node>();
  readonly #kept = new Map<string, string>();
  readonly #observer = new MutationObserver(() => this.#look());

  constructor(setting: FormSetting) {
    this.#setting = setting;
    const { form } = setting;
    const { signal } = this.#ending;
    this.#pointer = new PointerWatch(form.ownerDocument, signal);
    // Focus and typing cross open shadow roots on their way out: fields met only now are bound now.
    for (const type of ['focusin', 'change', 'input'] as const) {
      form.ownerDocument.addEventListener(type, (event) => this.#met(type, event), { signal, capture: true });
    }
    this.#look();
    const focused = deepFocus(form.ownerDocument);
    if (focused !== undefined && this.#bound.has(focused)) this.#focused(focused);
  }

  /** Takes everything away again. */
  stop(): void {
    this.#ending.abort();
    this.#observer.disconnect();
    for (const field of this.#fields.values()) field.remove();
  }

  /** Binds what came, forgets what left. */
  #look(): void {
    const { form } = this.#setting;
    for (const control of this.#bound.keys()) if (!control.isConnected) this.#forget(control);
    const roots = new Set<Node>([form]);
    for (const control of controlsIn(form, roots)) this.#bind(control);
    for (const target of Object.values(this.#setting.map)) {
      if (target instanceof Element && isControl(target) && target.isConnected) this.#bind(target);
    }
    for (const root of roots) {
      if (this.#watched.has(root)) continue;
      this.#watched.add(root);
      this.#observer.observe(root, { childList: true, subtree: true });
    }
  }

  #bind(control: HostControl): void {
    if (this.#bound.has(control)) return;
    const { form, map, cardsFor, manner } = this.#setting;
    const path = pathOf(control, form, map);
    if (path === undefined) return;
    this.#bound.set(control, path);
    this.#first.set(control, valueOf(control));
    const [first, ...others] = this.#fields.has(path) ? [] : cardsFor(path.split('#')[0] ?? path);
    if (first !== undefined) {
      const host = { form, manner, onShown: this.#shown, onKept: this.#keep };
      this.#fields.set(path, new FieldAdvice(path, [first, ...others], host));
    }
    this.#fields.get(path)?.add(control);
  }

  #forget(control: HostControl): void {
    const path = this.#bound.get(control);
    this.#bound.delete(control);
    this.#first.delete(control);
    const field = path === undefined ? undefined : this.#fields.get(path);
    field?.controls.delete(control);
    if (field === undefined || field.controls.size > 0) return;
    field.remove();
    this.#fields.delete(field.path);
  }

  #met(type: 'focusin' | 'change' | 'input', event: Event): void {
    const [target] = event.composedPath();
    if (!isControl(target)) {
      if (type === 'focusin') this.#left(target);
      return;
    }
    if (!this.#bound.has(target) && this.#isInside(target)) this.#bind(target);
    if (type === 'focusin') this.#focused(target);
    else if (this.#bound.has(target)) {
      // While a value is being typed a doubt may go, but none comes: half a sum looks like many mistakes.
      const field = this.#fields.get(this.#bound.get(target) ?? '');
      if (type === 'change' || field?.doubt !== undefined) this.#pointer.whenFree(() => this.#consider(type));
    }
  }

  #isInside(control: HostControl): boolean {
    const { form } = this.#setting;
    for (let at: Element | null = control; at !== null; at = parentOf(at)) if (at === form) return true;
    return control.form === form;
  }

  #focused(control: HostControl): void {
    const field = this.#fields.get(this.#bound.get(control) ?? '');
    this.#left(control, field);
    field?.show();
  }

  /** Notes left behind fold away where nothing moves under the pointer: below, or when the keyboard leads. */
  #left(target: EventTarget | undefined, stays?: FieldAdvice): void {
    if (!(target instanceof Node)) return;
    for (const field of this.#fields.values()) {
      if (field === stays || !field.isShown || field.doubt !== undefined) continue;
      if (target === field.note || field.note.shadowRoot?.contains(target) === true) continue;
      const isBelow = (target.compareDocumentPosition(field.note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if (isBelow || !this.#pointer.isPointing) field.hide();
    }
  }

  /** Looks at the values again: a doubt comes or goes. */
  #consider(type: 'change' | 'input'): void {
    const { held, manner } = this.#setting;
    const bound = Array.from(this.#bound, ([control, path]) => ({ control, path }));
    const typed = gather(bound, valueOf);
    const before = held
      ? new Map(Object.entries(held))
      : gather(bound, (control) => this.#first.get(control));
    for (const field of this.#fields.values()) {
      const detecting = field.cards.filter(({ detect }) => detect !== undefined);
      const value = typed.get(field.path.split('#')[0] ?? '');
      if (detecting.length === 0) continue;
      const values = conditionValues(typed, before, amountsIn(detecting), manner.today, field.path);
      // Nothing is doubted before something is typed here, nor what was there from the start.
      const isSame = JSON.stringify(value) === JSON.stringify(before.get(field.path));
      const doubts = value === undefined || isSame ? [] : detectDoubts(detecting, values, evaluate);
      const doubt = doubts.find(({ id }) => this.#kept.get(`${id} ${field.path}`) !== JSON.stringify(value));
      if (field.doubt !== undefined && doubt === undefined && doubts.length === 0) {
        this.#setting.dispatch(new BfAdviceAnsweredEvent(field.doubt.id, field.path, 'changed'));
      }
      if (type === 'change' || doubt === undefined) field.setDoubt(doubt);
    }
  }

  readonly #shown = (field: FieldAdvice): void => {
    const { manner, announce, dispatch } = this.#setting;
    if (field.doubt !== undefined) announce(`${manner.words.doubt}${field.doubt.error} ${manner.words.ask}`);
    dispatch(new BfAdviceShownEvent(field.card.id, field.path, field.doubt !== undefined));
  };

  readonly #keep = (card: AdviceCard, field: FieldAdvice): void => {
    const bound = Array.from(this.#bound, ([control, path]) => ({ control, path }));
    const value = gather(bound, valueOf).get(field.path.split('#')[0] ?? '');
    this.#kept.set(`${card.id} ${field.path}`, JSON.stringify(value));
    field.doubt = undefined;
    this.#setting.dispatch(new BfAdviceAnsweredEvent(card.id, field.path, 'kept'));
  };
}

function deepFocus(page: Document): HostControl | undefined {
  let at = page.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return isControl(at) ? at : undefined;
}
