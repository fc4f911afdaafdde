import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type Content, fresh } from './blocks.ts';

/**
 * What shows nothing, or turns the text around it: controls but line feeds and tabs, formats (bidirectional, zero
 * width), lone surrogates, private use, blanks that are letters. A joiner between two drawings is one of them.
 */
const unseen =
  /((?!(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d\p{Extended_Pictographic})(?![\n\t])[\p{C}\u034f\u115f\u1160\u2028\u2029\u2800\u3164\uffa0])/u;

/** A text before it is sent: nothing in it stays hidden, so that what is confirmed is what is read. */
export const seen = (text: string): Content =>
  unseen.test(text)
    ? keyed(
        text,
        text.split(unseen).map((part, index) => (index % 2 ? html`<mark>${codeOf(part)}</mark>` : part)),
      )
    : fresh(text);

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
