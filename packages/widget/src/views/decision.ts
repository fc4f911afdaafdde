import type { Change, Decision, HeldRecord, StatementOfReasons } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FollowState } from '../correction/state.ts';
import { alert, arrow, clock, done } from '../icons.ts';
import { beforeAfter } from './check.ts';
import type { LaterContext } from './later-context.ts';
import { link, section, status } from './parts/blocks.ts';
import { button } from './parts/confirm.ts';
import { heading } from './parts/heading.ts';
import { agentName, lawLine, lawNames } from './parts/people.ts';
import { formatsOf, heldInWords, labelOf } from './parts/record-words.ts';
import { remedyList } from './parts/remedies.ts';
import { fieldAt } from '../correction/record-fields.ts';
import { formatValue } from '@bonne-foi/sdk/fields';

/** The decision: one line for the whole, an answer per change, how to contest in order, who signed. */
export const decisionSections = (state: FollowState, context: LaterContext): unknown => {
  const { correction } = state;
  const { decision } = correction;
  if (decision === undefined) return nothing;
  const { words } = context;
  const formats = formatsOf(context);
  return html`${section(
    context,
    'bf-decision',
    titleOf(decision, context),
    html`<p class="muted">
        ${words('decision.notified', { date: formats.day(decision.notifiedAt ?? decision.decidedAt) })}
      </p>
      ${heading(context.headingLevel + 2, 'subheading', words('decision.items'))}
      <ul role="list">
        ${Object.entries(correction.changes).map(([path, change]) => outcome(state, path, change, context))}
      </ul>
      ${
        decision.effects?.length
          ? html`<ul class="list measure">
              ${decision.effects.map(
                (effect) =>
                  html`<li>
                    <strong>${effect.label}</strong>
                    ${effect.amount ? formats.money(effect.amount.amount, effect.amount.currency) : nothing}
                    ${lawLine(context, effect.ground)}
                  </li>`,
              )}
            </ul>`
          : nothing
      }
      ${signed(decision, context)}`,
  )}
  ${contest(state, decision, context)}`;
};

const titleOf = ({ outcome: result, express }: Decision, { words }: LaterContext): string => {
  if (!express)
    return words(result === 'accepted' ? 'decision.deemed_accepted.title' : 'decision.deemed_refused.title');
  switch (result) {
    case 'accepted':
      return words('decision.accepted.title');
    case 'partially_accepted':
      return words('decision.partial.title');
    case 'refused':
      return words('decision.refused.title');
    default:
      return words('decision.closed.title');
  }
};

const looks = {
  pending: ['accent', clock],
  accepted: ['positive', done],
  refused: ['critical', alert],
  no_change_needed: ['muted', done],
  not_ours: ['accent', arrow],
} as const;

const isKnown = (result: string): result is keyof typeof looks => Object.hasOwn(looks, result);

const outcome = (
  { record }: FollowState,
  path: string,
  change: Change,
  context: LaterContext,
): TemplateResult => {
  const result = change.outcome?.result ?? 'pending';
  const [tone, shape] = looks[isKnown(result) ? result : 'pending'];
  return html`<li class="check" part="change">
    <div class="head">
      ${heading(context.headingLevel + 3, 'subheading', labelOf(context, record, path))}
      <p>${status(tone, shape, resultName(change, context))}</p>
    </div>
    ${outcomeBody(record, path, change, context)}
  </li>`;
};

/** "Not ours" is only said to be passed on when it was. */
const resultName = ({ outcome: found }: Change, { words }: LaterContext): string => {
  const result = found?.result ?? 'pending';
  if (result === 'not_ours' && found?.routedTo?.transmitted !== true) return words('outcome.elsewhere');
  return words.find(`outcome.${result}`) ?? result;
};

const outcomeBody = (
  record: HeldRecord | undefined,
  path: string,
  change: Change,
  context: LaterContext,
): unknown => {
  const { words } = context;
  const found = change.outcome;
  if (found === undefined) return nothing;
  if (found.after !== undefined) {
    const from = found.appliesFrom ?? found.appliedAt;
    return html`${beforeAfter([words('outcome.before'), found.before ?? words('common.none')], [words('outcome.now'), found.after])}
    ${from ? html`<p class="small muted">${words('outcome.from', { date: formatsOf(context).day(from) })}</p>` : nothing}`;
  }
  const field = record === undefined ? undefined : fieldAt(record, path);
  const wanted =
    field && change.value !== undefined ? formatValue(field, change.value, context.locale) : change.comment;
  return html`${
    found.result === 'refused'
      ? html`<div class="was">
          ${record && field ? html`<p>${words('outcome.kept', { value: heldInWords(context, record, path) })}</p>` : nothing}
          ${wanted ? html`<p>${words('outcome.asked', { value: wanted })}</p>` : nothing}
        </div>`
      : change.comment
        ? html`<p class="was">${change.comment}</p>`
        : nothing
  }
  ${found.reasons?.map((each) => reasons(each, context)) ?? (found.result === 'refused' ? words('decision.no_reasons') : nothing)}
  ${
    found.routedTo
      ? html`<p>${found.routedTo.reason}</p>
          ${found.routedTo.link ? html`<p>${link(context, found.routedTo.link.title ?? found.routedTo.owner.name, found.routedTo.link.href)}</p>` : nothing}`
      : nothing
  }`;
};

/** Reason of fact, then reason of law: the person reads exactly what the public servant wrote. */
const reasons = ({ fact, law }: StatementOfReasons, context: LaterContext): TemplateResult => {
  const { words } = context;
  return html`<div class="stack tight measure">
    <p><span class="strong">${words('decision.fact')}</span> ${fact}</p>
    <p><span class="strong">${words('decision.law')}</span> ${lawNames(context, law)}</p>
  </div>`;
};

const signed = ({ by, decidedAt, algorithmic }: Decision, context: LaterContext): TemplateResult => {
  const { words } = context;
  return html`${
    by
      ? html`<p class="measure">
          ${words('decision.signed', {
            name: agentName(by),
            role: by.jobTitle ?? by.service,
            date: formatsOf(context).day(decidedAt),
          })}
        </p>`
      : nothing
  }
  ${
    algorithmic
      ? html`<p class="small muted measure">
          ${words('decision.algorithm', { purpose: algorithmic.purpose.replace(/\.$/, '') })}
          ${algorithmic.rights}
        </p>`
      : nothing
  }`;
};

const contest = ({ correction }: FollowState, decision: Decision, context: LaterContext): unknown => {
  const { words } = context;
  const { remedies = [] } = decision;
  const mayContest = correction.actions.includes('contest');
  if (remedies.length === 0 && !mayContest) return nothing;
  const [first] = remedies;
  return section(
    context,
    'bf-contest',
    words('remedy.title'),
    html`${remedies.length ? remedyList(remedies, context) : html`<p class="measure">${words('remedy.not_opposable')}</p>`}
      <p class="measure">${words('decision.refused.next_proof')}</p>
      ${
        mayContest
          ? html`<div class="actions">
              ${button('primary', words('page.contest'), () => {
                context.send({ type: 'contest', ...(first === undefined ? {} : { remedy: first.kind }) });
              })}
            </div>`
          : nothing
      }`,
  );
};
