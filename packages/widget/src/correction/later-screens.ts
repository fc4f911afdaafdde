import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type * as Later from '../views/later.ts';
import type { Words, WordKey } from '../words/words.ts';

/** The later screens, once they are there: their views, and their words. */
export interface LoadedScreens {
  readonly views: typeof Later;
  readonly words: Words<WordKey>;
}

/** Loads the receipt, the follow-up and what comes with them when the first of them is near. */
export class LaterScreens implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #loaded: LoadedScreens | undefined;
  #words: Words | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to load before a screen asks for it.
  }

  /** True when they could not be loaded, and are not being loaded again. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** The screens in these words, if they are there. */
  in(words: Words): LoadedScreens | undefined {
    return this.#words === words ? this.#loaded : undefined;
  }

  /** Loads them; once, unless it fails or the words change. */
  async load(words: Words): Promise<void> {
    if (this.#words === words) return;
    this.#words = words;
    this.#hasFailed = false;
    try {
      const [views, laterWords] = await Promise.all([import('../views/later.ts'), words.later()]);
      if (this.#words !== words) return;
      this.#loaded = { views, words: laterWords };
      const root = this.#host.renderRoot;
      if (root instanceof ShadowRoot) {
        const sheets = views.laterStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
        root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
      }
    } catch {
      // The network went between the first screens and this one: what counts is shown without them, and asking again may work.
      if (this.#words !== words) return;
      this.#words = undefined;
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
