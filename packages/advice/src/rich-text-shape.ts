import type { Check } from './issue.ts';
import { flag, https, list, object, tagged, text } from './shapes.ts';

const inlines: Check = list(
  tagged('type', {
    text: object({ text: text({ min: 1, max: 2000 }) }, ['text']),
    strong: object({ text: text({ min: 1, max: 500 }) }, ['text']),
    link: object(
      {
        text: text({ min: 1, max: 300 }),
        href: (value, pointer, report) => {
          text({ max: 2048 })(value, pointer, report);
          https(value, pointer, report);
        },
      },
      ['text', 'href'],
    ),
  }),
  { min: 1, max: 50 },
);

/** Rich text of the contract: paragraphs and lists of text, strong text and https links. Nothing else, no deeper. */
export const richText: Check = list(
  tagged('type', {
    paragraph: object({ content: inlines }, ['content']),
    list: object({ ordered: flag, items: list(inlines, { min: 1, max: 30 }) }, ['items']),
  }),
  { min: 1, max: 50 },
);
