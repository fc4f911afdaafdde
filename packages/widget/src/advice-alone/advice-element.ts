import { type AdviceContext, type Catalogue, select } from '@bonne-foi/advice';
import { BfErrorEvent } from '../events.ts';
import { languageOf } from '../language.ts';
import { BfAdviceUsefulEvent } from './advice-events.ts';
import type { Manner } from './card-nodes.ts';
import { FormAdvice } from './form-advice.ts';
import type { FieldMap } from './host-fields.ts';
import { type AdviceProblem, loadAdvice, tell } from './load-advice.ts';
import { el } from './nodes.ts';
import { sheetOf } from './styles.ts';
import { wordsFor } from './words.ts';

/**
 * Advice on frequent mistakes beside any form of the page, or as a list to search. Needs a catalogue on any web server
 * and nothing else; no value of a field leaves the page.
 *
 * @element bonne-foi-advice
 * @attr {string} catalogue - Address of the catalogue (JSON).
 * @attr {string} for - Id of the form; without it, the list is shown.
 * @attr {string} procedure - Key of the procedure that the form is for.
 * @attr {string} administration - Key of the administration; cards about all of its procedures then answer too.
 * @attr {string} audience - `individual`, `professional`, `association` or `local_authority`.
 * @attr {string} life-event - Life event that the list begins with.
 * @attr {number} heading-level - Level of the list's heading, 2 when absent.
 * @fires {BfAdviceShownEvent} bf-advice-shown
 * @fires {BfAdviceAnsweredEvent} bf-advice-answered
 * @fires {BfAdviceUsefulEvent} bf-advice-useful
 * @fires {BfErrorEvent} bf-error
 */
export class BonneFoiAdviceElement extends HTMLElement {
  static readonly observedAttributes = [
    'catalogue',
    'for',
    'procedure',
    'administration',
    'audience',
    'life-event',
    'heading-level',
    'lang',
  ];
  readonly #root = this.attachShadow({ mode: 'open' });
  readonly #status = el('p', { role: 'status', class: 'unseen' });
  readonly #view = el('div');
  #map: FieldMap = {};
  #held: Readonly<Record<string, unknown>> | undefined;
  #loaded: { readonly address: string; readonly catalogue: Catalogue } | undefined;
  #starting: AbortController | undefined;
  #advice: FormAdvice | undefined;
  #form: Element | undefined;

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [sheetOf(document)];
    this.#root.append(this.#status, this.#view, el('slot'));
  }

  /** Which control is which field: path → name of the control, or the control itself. */
  get fields(): FieldMap {
    return this.#map;
  }
  set fields(map: FieldMap) {
    this.#map = map;
    this.#restart();
  }

  /** What the administration holds, by path; else what the form held when it was met. Stays in the page. */
  get held(): Readonly<Record<string, unknown>> | undefined {
    return this.#held;
  }
  set held(values: Readonly<Record<string, unknown>> | undefined) {
    this.#held = values;
    this.#restart();
  }

  connectedCallback(): void {
    // A property set before the tag was known hides the accessor: it is taken back.
    for (const name of ['fields', 'held'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = Object.getOwnPropertyDescriptor(this, name)?.value as never;
      Reflect.deleteProperty(this, name);
      this[name] = value;
    }
    this.#restart();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#restart();
  }

  #stop(): void {
    this.#starting?.abort();
    this.#starting = undefined;
    this.#advice?.stop();
    this.#advice = this.#form = undefined;
  }

  /** Once for all the attributes and properties set together. */
  #restart(): void {
    this.#stop();
    if (!this.isConnected) return;
    const starting = (this.#starting = new AbortController());
    queueMicrotask(() => {
      if (!starting.signal.aborted) void this.#start(starting.signal);
    });
  }

  async #start(signal: AbortSignal): Promise<void> {
    const address = this.getAttribute('catalogue') ?? '';
    const lang = languageOf(this);
    const [loaded, words] = await Promise.all([this.#load(address, signal), wordsFor(lang)]);
    if (signal.aborted || loaded === undefined) return;
    if (typeof loaded === 'string') return this.#fail(loaded);
    this.#loaded = { address, catalogue: loaded };
    const manner: Manner = {
      words,
      lang,
      today: this.#today(),
      onUseful: ({ id }, useful) => this.dispatchEvent(new BfAdviceUsefulEvent(id, useful)),
    };
    const formId = this.getAttribute('for');
    if (formId !== null) return this.#follow(formId, loaded, manner, signal);
    const list = await import('./list-nodes.ts').catch(() => undefined);
    if (list === undefined) return this.#fail('advice-list-unreachable');
    if (this.#starting?.signal !== signal) return;
    const level = Number(this.getAttribute('heading-level')) || 2;
    const context = { ...this.#context(), lifeEvent: this.getAttribute('life-event') ?? undefined };
    this.#view.replaceChildren(list.listNodes(loaded, context, manner, level, this.#announce));
  }

  #load(address: string, signal: AbortSignal): Promise<Catalogue | AdviceProblem | undefined> {
    if (address === '') return Promise.resolve('advice-catalogue-missing');
    const known = this.#loaded?.address === address ? this.#loaded.catalogue : undefined;
    return known === undefined ? loadAdvice(address, signal) : Promise.resolve(known);
  }

  /** Advice on the form of that id for as long as it is in the page, whenever it comes and goes. */
  #follow(id: string, catalogue: Catalogue, manner: Manner, signal: AbortSignal): void {
    this.#view.replaceChildren();
    const root = this.getRootNode();
    const look = (): void => {
      const form = formOf(root, id) ?? formOf(document, id);
      if (form === this.#form) return;
      this.#advice?.stop();
      this.#advice = undefined;
      this.#form = form;
      if (form !== undefined) this.#advice = this.#adviceOn(form, catalogue, manner);
    };
    const observer = new MutationObserver(look);
    for (const each of new Set([root, document])) observer.observe(each, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    look();
    if (this.#form === undefined) this.#fail('advice-form-missing');
  }

  #adviceOn(form: Element, catalogue: Catalogue, manner: Manner): FormAdvice {
    return new FormAdvice({
      form,
      map: this.#map,
      held: this.#held,
      cardsFor: (field) => select(catalogue, { ...this.#context(), field }).slice(0, 3),
      manner,
      announce: this.#announce,
      dispatch: (event) => this.dispatchEvent(event),
    });
  }

  #context(): AdviceContext {
    const given = (name: string) => this.getAttribute(name) ?? undefined;
    const locale = languageOf(this);
    const [administration, procedure, audience] = [
      given('administration'),
      given('procedure'),
      given('audience'),
    ];
    return { administration, procedure, audience, locale, today: this.#today() };
  }

  /** The day in Europe/Paris, as 2026-11-20. */
  #today(): string {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format();
  }

  readonly #announce = (sentence: string): void => {
    this.#status.textContent = sentence;
  };

  #fail(code: AdviceProblem): void {
    void tell(code);
    this.dispatchEvent(new BfErrorEvent(code, 'setting'));
  }
}

function formOf(root: Node, id: string): Element | undefined {
  if (root instanceof Document || root instanceof ShadowRoot) return root.getElementById(id) ?? undefined;
  return undefined;
}
