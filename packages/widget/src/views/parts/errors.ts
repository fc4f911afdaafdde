import type { Field, HeldRecord } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { effectiveDateField, wrongSinceField } from '../../correction/date-fields.ts';
import type { Issue } from '../../correction/draft.ts';
import { fieldAt } from '../../correction/record-fields.ts';
import type { FieldProblem } from '../../fields/field-context.ts';
import { focusField } from '../../fields/focus-field.ts';
import { problemWord } from '../../fields/problem-words.ts';
import { alert, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { fresh, para } from './blocks.ts';
import { heading } from './heading.ts';
import { labelOf } from './record-words.ts';

/** Id of the control, or of the first control, of one part of an item: what a line of the summary leads to. */
export const controlId = (path: string, part: Issue['part']): string =>
  path === '' ? `bf-${part}` : part === 'value' ? `f-${path}` : `f-${path}-${part}`;

/** "Since when?": of an error, or of a change; with the words that ask it. */
export const sinceField = ({ words }: ViewContext, part: 'wrongSince' | 'effectiveDate'): Field =>
  part === 'wrongSince'
    ? { ...wrongSinceField, label: words('since.wrong_label'), hint: words('since.wrong_help') }
    : { ...effectiveDateField, label: words('since.change_label'), hint: words('since.change_help') };

/** An answer that is missing to a question of ours has a sentence of its own: `error.kind`, `error.comment`… */
export const asProblem = (issue: Issue): FieldProblem =>
  /^(kind|comment|noDocument|whole|confirmed|swornStatement)$/.test(issue.part) &&
  /^(required|not-confirmed)$/.test(issue.code)
    ? { ...issue, code: issue.part }
    : issue;

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

/** An error beside its field: the same sentence as in the summary. */
export const errorLine = (id: string, text: unknown): TemplateResult =>
  html`<p class="error" id=${id} part="error">${icon(alert)}<span>${fresh(text)}</span></p>`;

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

/** Moves focus inside the root: to what is at fault in a field, else to the control or group of that id. */
export const focusOn =
  (id: string) =>
  (event: Event): void => {
    event.preventDefault();
    const root = event.currentTarget instanceof Node ? event.currentTarget.getRootNode() : undefined;
    if (!(root instanceof ShadowRoot || root instanceof Document)) return;
    const found =
      root.getElementById(id) ?? root.getElementById(`${id}-e`) ?? root.getElementById('bf-title');
    const fold = found?.closest('details');
    if (fold) fold.open = true;
    if (!focusField(root, id))
      (found?.querySelector<HTMLElement>('input, select, textarea') ?? found)?.focus();
  };
