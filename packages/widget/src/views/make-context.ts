import { realWorld, stampOf } from '../correction/clock.ts';
import type { State } from '../correction/state.ts';
import type { Words } from '../words/words.ts';
import type { ViewContext } from './context.ts';

/** What the element gives; what words, state and the hour tell is added. */
type Given = Pick<ViewContext, 'headingLevel' | 'doubts' | 'send' | 'attach' | 'href'>;

/** Makes what every view is given beside its state, for one render. */
export function makeContext(words: Words, state: State, given: Given): ViewContext {
  const { locale } = words;
  const { today, now } = stampOf(realWorld, locale);
  return { words, locale, theirs: theirsOf(state, locale), today, now, ...given };
}

/** Language of what the service says, when it does not speak the page's. */
function theirsOf(state: State, locale: string): string | undefined {
  const service = 'service' in state ? state.service : 'desk' in state ? state.desk.service : undefined;
  const { locales = [] } = service?.capabilities ?? {};
  return locales.some((each) => each.slice(0, 2) === locale) ? undefined : locales[0];
}
