import type { Assessment, LegalRef } from '@bonne-foi/contract';
import { html, type TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import { lawLine } from './people.ts';

interface Answered {
  readonly explanation?: string;
  readonly sources: readonly LegalRef[];
}

/**
 * The three questions, always three, always in this order, never merged: a good answer to one colours no other.
 * The answers are the service's; where it gives none, it is said that the service will tell.
 */
export const axes = (context: ViewContext, found: Assessment | undefined): TemplateResult => {
  const row = (
    question: 'axis.sanction' | 'axis.principal' | 'axis.interest',
    answer: Answered | undefined,
  ): TemplateResult =>
    html`<div class="row flat">
      <dt class="row-label">${context.words(question)}</dt>
      <dd class="row-value">
        <p>${answerFirst(answer?.explanation ?? context.words('axis.unknown'))}</p>
        ${lawLine(context, answer?.sources)}
      </dd>
    </div>`;
  return html`<dl class="rows" part="questions">
    ${row('axis.sanction', found?.sanction)}${row('axis.principal', found?.principal)}${row('axis.interest', found?.interest)}
  </dl>`;
};

/** The first sentence in bold: it is the answer; what follows explains it. */
const answerFirst = (text: string): TemplateResult => {
  const end = text.search(/[.?](\s|$)/) + 1;
  return end === 0 || end >= text.length
    ? html`<strong>${text}</strong>`
    : html`<strong>${text.slice(0, end)}</strong>${text.slice(end)}`;
};
