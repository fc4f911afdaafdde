import type { Screen, State } from '../correction/state.ts';
import { mergeRules, type Rules } from '../correction/step.ts';
import type { ViewContext } from '../views/context.ts';
import { createWords, toLocale, type Locale, type Texts, type Words } from '../words/words.ts';
import { stage as first } from './first.ts';
import { stageOfScreen, type Stage, type StageName } from './stage.ts';

const doors: Readonly<Record<StageName, () => Promise<{ readonly stage: Stage }>>> = {
  home: () => import('./home.ts'),
  correcting: () => import('./correcting.ts'),
  // What a send is made with is loaded with it: nothing is fetched between "send" and the service.
  sending: async () => {
    const [sending] = await Promise.all([
      import('./sending.ts'),
      import('../correction/perform.ts'),
      import('../correction/to-failure.ts'),
    ]);
    return sending;
  },
  later: () => import('./later.ts'),
  audits: () => import('./audits.ts'),
};

/** Texts of the host, by key. A wrong one is reported and left out. */
export type Overrides = Readonly<Record<string, unknown>> | undefined;

/** The parts of the journey that are there: what they do, how they look, and what they say in the page's language. */
export class Stages {
  readonly #changed: () => void;
  readonly #coming = new Map<StageName, Promise<boolean>>();
  readonly #names = new Set<StageName>();
  readonly #failed = new Set<StageName>();
  #there: readonly Stage[] = [first];
  #rules = first.rules;
  #words: Words | undefined;
  #locale: Locale = 'fr';
  #overrides: Overrides;
  /** Words are put together one after the other, so that the last ones have everything. */
  #speaking = Promise.resolve();

  /** @param changed - called when a part, or other words, have come */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get rules(): Rules {
    return this.#rules;
  }

  /** Undefined until the first words are there. */
  get words(): Words | undefined {
    return this.#words;
  }

  get locale(): Locale {
    return this.#locale;
  }

  /** Gives a root the sheets of the parts that are there. */
  dress(root: ShadowRoot): void {
    const sheets = this.#there.flatMap(({ styles = [] }) =>
      styles.flatMap(({ styleSheet }) => styleSheet ?? []),
    );
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }

  get doubts(): Stage['doubts'] {
    return this.#there.find(({ doubts }) => doubts !== undefined)?.doubts;
  }

  has(name: StageName): boolean {
    return this.#names.has(name);
  }

  /** True when the part that draws a screen could not be loaded, and is not being loaded again. */
  isMissing(screen: Screen): boolean {
    const name = stageOfScreen[screen];
    return name !== undefined && this.#failed.has(name);
  }

  /** How a state is drawn; undefined while the part that draws it is not there. */
  draw(state: State, context: ViewContext): unknown {
    const stage = this.#there.find(({ views }) => views[state.screen] !== undefined);
    // The view stored under a screen takes the state of that screen: TypeScript does not follow that correlation.
    const view = stage?.views[state.screen] as ((state: State, context: ViewContext) => unknown) | undefined;
    return view?.(state, context);
  }

  /** Loads a part, once: true when it is there; false when it could not be loaded, and asking again may work. */
  load(name: StageName): Promise<boolean> {
    const coming = this.#coming.get(name) ?? this.#load(name);
    this.#coming.set(name, coming);
    return coming;
  }

  async #load(name: StageName): Promise<boolean> {
    this.#failed.delete(name);
    try {
      const { stage } = await doors[name]();
      await this.#speak(stage);
      this.#names.add(name);
      return true;
    } catch {
      this.#coming.delete(name);
      this.#failed.add(name);
      this.#changed();
      return false;
    }
  }

  /** Says everything in another language, or with other words of the host. Falls back to French, and never rejects. */
  speak(tag: string, overrides: Overrides): Promise<void> {
    this.#locale = toLocale(tag);
    this.#overrides = overrides;
    return this.#speak();
  }

  #speak(...arriving: readonly Stage[]): Promise<void> {
    this.#speaking = this.#speaking.then(async () => {
      const stages = [...this.#there, ...arriving];
      const locale = this.#locale;
      const tables = stages.map(async ({ texts: { fr, en } }): Promise<Texts> =>
        locale === 'en' ? en().catch(() => fr) : fr,
      );
      const texts = Object.assign({}, ...(await Promise.all(tables))) as Texts;
      const words = createWords(locale, { ...texts, ...(await accepted(this.#overrides, texts)) });
      this.#there = stages;
      this.#rules = mergeRules(...stages.map(({ rules }) => rules));
      this.#words = words;
      this.#changed();
    });
    return this.#speaking;
  }
}

/** Keys and codes that were told to the integrator already. */
const told = new Set<string>();

async function accepted(overrides: Overrides, texts: Texts): Promise<Texts> {
  if (!overrides) return {};
  const checker = await import('../words/check-overrides.ts').catch(() => undefined);
  if (!checker) return {};
  const checked = checker.checkOverrides(overrides, texts);
  for (const { message } of checked.warnings) {
    if (!told.has(message)) console.warn(message);
    told.add(message);
  }
  return checked.accepted;
}
