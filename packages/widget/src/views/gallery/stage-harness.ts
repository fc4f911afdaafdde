import { render, type TemplateResult } from 'lit';
import { doubtsOf } from '../../correction/doubts.ts';
import type { Act } from '../../correction/event.ts';
import type { State } from '../../correction/state.ts';
import { firstStyles } from '../../styles/first-styles.ts';
import { drawAny, laterSheets } from '../../stages/all-stages-harness.ts';
import { allWords } from '../../words/all-words-harness.ts';
import type { Locale } from '../../words/words.ts';
import type { ViewContext } from '../context.ts';
import { ground } from '../ground.ts';
import { today } from './samples-harness.ts';

/** A screen drawn in a shadow root, as the tag draws it, with everything the person does written down. */
export interface Stage {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly acts: Act[];
  draw(state: State): void;
}

/** How a stage differs from the usual one. */
export interface StageOptions {
  readonly locale?: Locale;
  readonly headingLevel?: ViewContext['headingLevel'];
}

export const createStage = (parent: Element, options: StageOptions = {}): Stage => {
  const words = allWords(options.locale);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...firstStyles, ...laterSheets].flatMap(({ styleSheet }) => styleSheet ?? []);
  parent.append(host);
  const acts: Act[] = [];
  const context: ViewContext = {
    words,
    locale: words.locale,
    theirs: words.locale === 'fr' ? undefined : 'fr',
    headingLevel: options.headingLevel ?? 1,
    today,
    now: `${today}T10:00:00Z`,
    doubts: doubtsOf,
    send: (act) => acts.push(act),
    attach: () => undefined,
    href: ({ href }) => (/^(https|tel|mailto):/.test(href) ? href : undefined),
  };
  const view = (state: State): TemplateResult => ground(context, drawAny(state, context));
  return { host, root, acts, draw: (state) => void render(view(state), root) };
};
