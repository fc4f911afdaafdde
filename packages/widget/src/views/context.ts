import type { Link } from '@bonne-foi/contract';
import type { doubtsOf } from '../correction/doubts.ts';
import type { FileTarget } from '../correction/draft.ts';
import type { Act } from '../correction/event.ts';
import type { Words } from '../words/words.ts';

/** What every view is given beside its state. The same object for a whole render. */
export interface ViewContext {
  /** A sentence by its key, with the host's own words first. */
  readonly words: Words;
  /** BCP 47 tag of the sentences, for `Intl` and `lang`. */
  readonly locale: string;
  /** Language of what the service says, when the page speaks another. */
  readonly theirs: string | undefined;
  /** Level of the screen's title; sections are one below, items two below. */
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  /** Day in Europe/Paris, `YYYY-MM-DD`. */
  readonly today: string;
  /** Instant of this render, UTC. */
  readonly now: string;
  /** What may be a frequent mistake in what was typed; there once something was typed. */
  readonly doubts: typeof doubtsOf | undefined;
  /** Tells the machine what the person did. */
  send(act: Act): void;
  /** Hands over files that the person chose: the bytes never enter the state. */
  attach(target: FileTarget, files: Iterable<File>): void;
  /**
   * Address safe to put in `href`: `https:`, `tel:`, `mailto:`, or a reference resolved on the backend's origin.
   * Undefined for anything else: the view then shows the text without a link.
   */
  href(link: Pick<Link, 'href'>): string | undefined;
}
