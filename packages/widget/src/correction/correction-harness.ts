// What a person does in a test: look for words, press, type, tick, read aloud. Nothing here knows the state.
import '../define.ts';
import type { BonneFoiElement } from '../bonne-foi-element.ts';
import type { TestService } from './service-harness.ts';

/** How long a person waits for something to appear, in milliseconds. */
const patienceMs = 5000;

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A person in front of one `<bonne-foi>`. */
export class Person {
  readonly element: BonneFoiElement;

  constructor(element: BonneFoiElement) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (shadowRoot === null) throw new Error('The element has no shadow root yet.');
    return shadowRoot;
  }

  /** All that is shown. */
  get page(): string {
    return clean(this.root.querySelector('.bf')?.textContent);
  }

  /** Title of the screen. */
  get title(): string {
    return clean(this.root.querySelector('#bf-title')?.textContent);
  }

  /** What has focus, read as its text or its label. */
  get focused(): string {
    const active = this.root.activeElement;
    const label = active instanceof HTMLInputElement ? active.labels?.[0]?.textContent : active?.textContent;
    return clean(label);
  }

  /** What the live regions say. */
  heard(): string {
    return clean(
      [...this.root.querySelectorAll('[data-live]')].map((region) => region.textContent).join(' '),
    );
  }

  /** Waits until something holds. @throws Error with what was shown when it never does */
  async until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
    const end = Date.now() + patienceMs;
    for (;;) {
      const found = this.element.shadowRoot === null ? undefined : look();
      if (found !== undefined && found !== null && found !== false) return found;
      if (Date.now() > end)
        throw new Error(`${what}: not there. Screen ${this.element.screen}: ${this.page}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Waits for a screen. */
  async on(screen: BonneFoiElement['screen']): Promise<void> {
    await this.until(`Screen ${screen}`, () => this.element.screen === screen && this.title !== '');
    await this.element.updateComplete;
  }

  /** Waits for words. */
  async sees(words: string): Promise<void> {
    await this.until(`"${words}"`, () => this.page.includes(words));
  }

  #buttons(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('button, a[href], summary')].filter((button) =>
      clean(button.textContent).startsWith(name),
    );
  }

  /** Presses the first button, or follows the first link, whose words begin so. */
  async press(name: string): Promise<void> {
    const button = await this.until(`Button "${name}"`, () => this.#buttons(name)[0]);
    button.focus();
    button.click();
    await this.element.updateComplete;
  }

  async #control(label: string): Promise<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement> {
    return this.until(`Field "${label}"`, () => {
      const found = [...this.root.querySelectorAll('label')].find((each) =>
        clean(each.textContent).startsWith(label),
      );
      const control = found?.control;
      return control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof HTMLSelectElement
        ? control
        : undefined;
    });
  }

  /** Types in the first field whose label begins so, in place of what is there. */
  async type(label: string, text: string): Promise<void> {
    const control = await this.#control(label);
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.element.updateComplete;
  }

  /** Ticks a box, or chooses an option, by its label. */
  async tick(label: string): Promise<void> {
    const control = await this.#control(label);
    control.focus();
    control.click();
    await this.element.updateComplete;
  }

  /** Value of the first field whose label begins so. */
  async read(label: string): Promise<string> {
    return (await this.#control(label)).value;
  }
}

/** Puts a `<bonne-foi>` in the page, in front of a person. */
export async function open(
  service: TestService,
  attributes: Readonly<Record<string, string>> = {},
  prepare: (element: BonneFoiElement) => void = () => undefined,
): Promise<Person> {
  const element = document.createElement('bonne-foi');
  for (const [name, value] of Object.entries({ api: service.api, ...attributes }))
    element.setAttribute(name, value);
  element.fetch = service.fetch;
  element.getToken = () => Promise.resolve('camille');
  prepare(element);
  document.body.append(element);
  await element.updateComplete;
  return new Person(element);
}
