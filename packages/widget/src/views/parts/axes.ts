import type { Assessment } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import { fact, facts } from './blocks.ts';
import { lawLine } from './people.ts';

const questions = ['sanction', 'principal', 'interest'] as const;

/**
 * The three questions, always three, always in this order, never merged: a good answer to one colours no other.
 * The answers are the service's; where it gives none, it is said that the service will tell.
 */
export const axes = (context: ViewContext, found: Assessment | undefined): TemplateResult =>
  html`<div part="questions">
    ${facts(
      questions.map((question) => {
        // The first sentence in bold: it is the answer; what follows explains it.
        const said = found?.[question];
        const text = said?.explanation ?? context.words('axis.unknown');
        const [answer = text] = /^.*?[.?](?=\s|$)/s.exec(text) ?? [];
        return fact(
          context.words(`axis.${question}`),
          nothing,
          html`<p lang=${(said?.explanation && context.theirs) || nothing}>
              <strong>${answer}</strong>${text.slice(answer.length)}
            </p>
            ${lawLine(context, said?.sources)}`,
        );
      }),
    )}
  </div>`;
