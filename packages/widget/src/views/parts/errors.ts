import type { Field, HeldRecord } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { effectiveDateField, wrongSinceField } from '../../correction/date-fields.ts';
import type { Issue } from '../../correction/draft.ts';
import { fieldAt } from '../../correction/record-fields.ts';
import { focusField } from '../../fields/focus-field.ts';
import { problemWord } from '../../fields/problem-words.ts';
import { alert, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { heading } from './heading.ts';
import { labelOf } from './record-words.ts';

/** Id of the control, or of the first control, of one part of an item: what a line of the summary leads to. */
export const controlId = (path: string, part: Issue['part']): string =>
  path === '' ? `bf-${part}` : part === 'value' ? `f-${path}` : `f-${path}-${part}`;

/** The sentence of an issue: names the field, says what is the matter and what to do. The same here and at the field. */
export const issueText = (
  context: ViewContext,
  record: HeldRecord | undefined,
  issue: Issue,
  label = issue.path === '' ? '' : labelOf(context, record, issue.path),
): string => {
  const { words } = context;
  if (issue.part === 'confirmed' || issue.part === 'swornStatement') return words('confirm.required');
  const own =
    words.find(`error.${issue.part}.${issue.code}`, { label }) ??
    words.find(`error.${issue.part}`, { label }) ??
    words.find(`error.${issue.code}`, { label });
  const field = dateFields[issue.part] ?? (record === undefined ? undefined : fieldAt(record, issue.path));
  if (field === undefined || (issue.part !== 'value' && !(issue.part in dateFields))) {
    return issue.detail ?? own ?? words('error.unknown', { label });
  }
  return problemWord({ field, words, name: label }, issue);
};

const dateFields: Readonly<Partial<Record<Issue['part'], Field>>> = {
  wrongSince: wrongSinceField,
  effectiveDate: effectiveDateField,
};

/** An error beside its field: the same sentence as in the summary. */
export const errorLine = (id: string, text: string): TemplateResult =>
  html`<p class="error" id=${id} part="error">${icon(alert)}<span>${text}</span></p>`;

/** How many, what is safe, and a way to each: focus is moved by code, inside this root. */
export const errorSummary = (
  record: HeldRecord | undefined,
  issues: readonly Issue[],
  context: ViewContext,
  label?: (path: string) => string | undefined,
): TemplateResult | typeof nothing => {
  if (issues.length === 0) return nothing;
  const { words } = context;
  const title = words.plural('correct.errors_title', issues.length);
  return html`<div
    class="summary"
    part="error-summary"
    tabindex="-1"
    role="group"
    aria-labelledby="bf-summary"
    id="bf-errors"
  >
    ${heading(
      context.headingLevel + 1,
      'subheading',
      html`<span class="with-icon critical">${icon(alert)}<span>${title}</span></span>`,
      { id: 'bf-summary' },
    )}
    <p>${words('correct.errors_help')}</p>
    <ul role="list">
      ${issues.map((issue) => html`<li>${summaryLine(issue, issueText(context, record, issue, label?.(issue.path)))}</li>`)}
    </ul>
  </div>`;
};

const summaryLine = (issue: Issue, text: string): TemplateResult => {
  const id = controlId(issue.path, issue.part);
  return html`<a href="#${id}" @click=${focusOn(id)}>${text}</a>`;
};

/** Moves focus inside the root: to what is at fault in a field, else to the control or group of that id. */
export const focusOn =
  (id: string) =>
  (event: Event): void => {
    event.preventDefault();
    const root = event.currentTarget instanceof Node ? event.currentTarget.getRootNode() : undefined;
    if (!(root instanceof ShadowRoot || root instanceof Document) || focusField(root, id)) return;
    const found = root.getElementById(id) ?? root.getElementById('bf-title');
    const fold = found?.closest('details');
    if (fold) fold.open = true;
    (found?.querySelector<HTMLElement>('input, select, textarea') ?? found)?.focus();
  };
