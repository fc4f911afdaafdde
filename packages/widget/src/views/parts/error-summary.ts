import type { HeldRecord } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { wrongSinceField } from '../../correction/date-fields.ts';
import type { Issue } from '../../correction/draft.ts';
import { fieldAt } from '../../correction/record-fields.ts';
import { problemWord } from '../../fields/problem-words.ts';
import { alert, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { fresh, para } from './blocks.ts';
import { asProblem, controlId, focusOn, sinceField } from './errors.ts';
import { heading } from './heading.ts';
import { labelOf } from './record-words.ts';

/** The sentence of an issue: names the field, says what is the matter and what to do. The same here and at the field. */
export const issueText = (
  context: ViewContext,
  record: HeldRecord | undefined,
  issue: Issue,
  name = issue.path === '' ? '' : labelOf(context, record, issue.path),
): string => {
  const { part, path } = issue;
  const held = part === 'value' && record ? fieldAt(record, path) : undefined;
  const field =
    part === 'wrongSince' || part === 'effectiveDate'
      ? sinceField(context, part)
      : (held ?? { ...wrongSinceField, type: 'text' });
  return problemWord({ field, words: context.words, name }, asProblem(issue));
};

/** How many, what is safe, and a way to each: focus is moved by code, inside this root. */
export const errorSummary = (
  record: HeldRecord | undefined,
  issues: readonly Issue[],
  context: ViewContext,
  label?: (path: string) => string | undefined,
): TemplateResult | typeof nothing => {
  if (issues.length === 0) return nothing;
  const { words } = context;
  return html`<div
    class="summary stack"
    part="error-summary"
    tabindex="-1"
    role="group"
    aria-labelledby="bf-summary"
    id="bf-errors"
  >
    ${heading(
      context.headingLevel + 1,
      'subheading',
      html`<span class="error"
        >${icon(alert)}<span>${fresh(words.plural('correct.errors_title', issues.length))}</span></span
      >`,
      { id: 'bf-summary' },
    )}
    ${para(words('correct.errors_help'))}
    <ul role="list">
      ${issues.map((issue) => {
        const id = controlId(issue.path, issue.part);
        const text = issueText(context, record, issue, label?.(issue.path));
        return html`<li><a href="#${id}" @click=${focusOn(id)}>${fresh(text)}</a></li>`;
      })}
    </ul>
  </div>`;
};
