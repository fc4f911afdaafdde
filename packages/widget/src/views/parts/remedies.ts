import type { Remedy } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { LaterContext } from '../later-context.ts';
import { around, link } from './blocks.ts';
import { lawLine } from './people.ts';
import { formatsOf } from './record-words.ts';

/** The ways to contest, in the order to take them, each with its last day in bold. */
export const remedyList = (remedies: readonly Remedy[], context: LaterContext): TemplateResult =>
  html`<ol class="list measure">
    ${remedies.map((remedy) => html`<li>${remedyLine(remedy, context)}</li>`)}
  </ol>`;

const remedyLine = (remedy: Remedy, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { deadline, timeLimit, body, address } = remedy;
  const formats = formatsOf(context);
  return html`<p><strong>${remedy.label}</strong>${body ? html`, ${body.name}` : nothing}</p>
    ${
      deadline
        ? html`<p>
            ${around((mark) => words('remedy.deadline', { deadline: mark }), html`<strong>${formats.deadline(deadline)}</strong>`)}
          </p>`
        : timeLimit
          ? html`<p>${words('remedy.time', { time: formats.duration(timeLimit) })}</p>`
          : nothing
    }
    ${remedy.mandatory ? html`<p>${words('remedy.mandatory')}</p>` : nothing}
    ${deadline && remedy.opposable === false ? html`<p>${words('remedy.not_opposable')}</p>` : nothing}
    ${address ? html`<p>${words('remedy.address', { address })}</p>` : nothing}
    ${remedy.link ? html`<p>${link(context, remedy.link.title ?? remedy.label, remedy.link.href)}</p>` : nothing}
    ${lawLine(context, remedy.legalBasis)}`;
};
