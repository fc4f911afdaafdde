import type { Remedy } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import { link, para, strongly, their } from './blocks.ts';
import { lawLine } from './people.ts';
import { formatsOf } from './record-words.ts';

/** The ways to contest, in the order to take them, each with its last day in bold; `first` comes before them. */
export const remedyList = (
  remedies: readonly Remedy[],
  context: ViewContext,
  first: unknown = nothing,
): TemplateResult =>
  html`<ol class="list">
    ${first === nothing ? nothing : html`<li>${first}</li>`}${remedies.map((remedy) => html`<li>${remedyLines(remedy, context)}</li>`)}
  </ol>`;

const remedyLines = (remedy: Remedy, context: ViewContext): unknown => {
  const { words } = context;
  const { label, deadline: day, timeLimit, body, address, mandatory, opposable, link: to } = remedy;
  const formats = formatsOf(context);
  const isPassed = day !== undefined && day < context.today && opposable !== false;
  return [
    html`<p><strong>${their(context, label)}</strong>${body && `, ${body.name}`}</p>`,
    day
      ? para(
          strongly(
            (deadline) => words(isPassed ? 'remedy.passed' : 'remedy.deadline', { deadline }),
            formats.deadline(day),
          ),
        )
      : para(timeLimit && words('remedy.time', { time: formats.duration(timeLimit) })),
    para(mandatory && words('remedy.mandatory')),
    para(day && opposable === false && words('remedy.not_opposable')),
    para(address && words('remedy.address', { address })),
    para(to && link(context, their(context, to.title ?? label), to.href)),
    lawLine(context, remedy.legalBasis),
  ];
};
