import type { Field } from '@bonne-foi/contract';
import { html, type TemplateResult } from 'lit';
import { effectiveDateField, wrongSinceField } from '../../correction/date-fields.ts';
import type { Issue } from '../../correction/draft.ts';
import type { FieldProblem } from '../../fields/field-context.ts';
import { focusField } from '../../fields/focus-field.ts';
import { alert, icon } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { fresh } from './blocks.ts';

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

/** An error beside its field: the same sentence as in the summary. */
export const errorLine = (id: string, text: unknown): TemplateResult =>
  html`<p class="error" id=${id} part="error">${icon(alert)}<span>${fresh(text)}</span></p>`;

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
