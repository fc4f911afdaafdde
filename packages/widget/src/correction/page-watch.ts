import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the page around an element does that matters to a correction. */
export interface PageNews {
  /** The network is back. */
  online(): void;
  /** The page, or the element, is in view again. */
  shown(): void;
  /** The page is hidden, or the element was taken out of it. */
  hidden(): void;
  /** True when leaving now would lose something typed. */
  hasUnsent(): boolean;
}

/** Listens to the page while the element is in it. */
export class PageWatch implements ReactiveController {
  readonly #news: PageNews;

  constructor(host: ReactiveControllerHost, news: PageNews) {
    this.#news = news;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#online);
    addEventListener('beforeunload', this.#beforeUnload);
    document.addEventListener('visibilitychange', this.#visibility);
    this.#news.shown();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#online);
    removeEventListener('beforeunload', this.#beforeUnload);
    document.removeEventListener('visibilitychange', this.#visibility);
    this.#news.hidden();
  }

  readonly #online = (): void => this.#news.online();

  readonly #visibility = (): void => {
    if (document.hidden) this.#news.hidden();
    else this.#news.shown();
  };

  readonly #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.#news.hasUnsent()) event.preventDefault();
  };
}
