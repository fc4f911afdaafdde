import type { Words, WordKey } from '../words/words.ts';
import type { ViewContext } from './context.ts';

/** The context of the later screens: the same, once `words.later()` has brought their sentences. */
export type LaterContext = ViewContext & { readonly words: Words<WordKey> };
