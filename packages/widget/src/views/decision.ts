import type {
  Change,
  Correction,
  Decision,
  HeldRecord,
  SanctionDecision,
  StatementOfReasons,
} from '@bonne-foi/contract';
import { formatValue } from '@bonne-foi/sdk/fields';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt } from '../correction/record-fields.ts';
import type { FollowState } from '../correction/state.ts';
import { alert, arrow, clock, done } from '../icons.ts';
import { beforeAfter } from './check.ts';
import type { ViewContext } from './context.ts';
import { actions, bullets, button, link, para, rows, section, status, their } from './parts/blocks.ts';
import { heading } from './parts/heading.ts';
import { agentName, lawLine, lawNames } from './parts/people.ts';
import { formatsOf, heldInWords, labelOf } from './parts/record-words.ts';
import { remedyList } from './parts/remedies.ts';

/** The decision: one line for the whole, an answer per change, how to contest in order, who signed. */
export const decisionSections = ({ correction, record }: FollowState, context: ViewContext): unknown => {
  const { decision, changes } = correction;
  if (decision === undefined) return nothing;
  const { words } = context;
  const { day } = formatsOf(context);
  const { outcome: result, express, decidedAt, notifiedAt = decidedAt, effects = [] } = decision;
  return [
    section(
      context,
      'bf-decision',
      words.find(`decision.${express ? '' : 'deemed_'}${result}`) ?? words('decision.closed'),
      [
        para(words('decision.notified', { date: day(notifiedAt) }), 'muted'),
        heading(context.headingLevel + 2, 'subheading', words('decision.items')),
        rows(Object.entries(changes).map(([path, change]) => outcome(record, path, change, context))),
        bullets(
          effects.map(
            ({ label, amount, ground }) =>
              html`<strong>${label}</strong> ${amount && formatValue({ type: 'money' }, amount, words.locale)}
                ${lawLine(context, ground)}`,
          ),
        ),
        signed(decision, context),
      ],
    ),
    decision.sanction && sanctioned(decision.sanction, context),
    contest(correction, record, context),
  ];
};

/** Colour and drawing of the answer to one change; any other is still pending. */
const looks = {
  pending: ['accent', clock],
  accepted: ['positive', done],
  refused: ['critical', alert],
  no_change_needed: ['muted', done],
  not_ours: ['accent', arrow],
} as const;

const isKnown = (result: string): result is keyof typeof looks => Object.hasOwn(looks, result);

const outcome = (
  record: HeldRecord | undefined,
  path: string,
  change: Change,
  context: ViewContext,
): TemplateResult => {
  const { words } = context;
  const { result = 'pending', routedTo } = change.outcome ?? {};
  const [tone, shape] = looks[isKnown(result) ? result : 'pending'];
  // "Not ours" is only said to be passed on when it was.
  const name = result === 'not_ours' && !routedTo?.transmitted ? 'elsewhere' : result;
  return html`<li class="stack" part="change">
    <div class="head">
      ${heading(context.headingLevel + 3, 'subheading', their(context, labelOf(context, record, path)))}
      ${status(tone, shape, words.find(`outcome.${name}`) ?? result)}
    </div>
    ${outcomeBody(record, path, change, context)}
  </li>`;
};

const outcomeBody = (
  record: HeldRecord | undefined,
  path: string,
  { outcome: found, value, comment }: Change,
  context: ViewContext,
): unknown => {
  if (found === undefined) return nothing;
  const { words } = context;
  const { before, after, appliedAt, appliesFrom = appliedAt, result, reasons, routedTo } = found;
  if (after !== undefined) {
    return [
      beforeAfter(words('outcome.before'), before ?? words('common.none'), words('outcome.now'), after),
      para(
        appliesFrom && words('outcome.from', { date: formatsOf(context).day(appliesFrom) }),
        'small muted',
      ),
    ];
  }
  const isRefused = result === 'refused';
  const field = record && fieldAt(record, path);
  const wanted = field && value !== undefined ? formatValue(field, value, context.locale) : comment;
  return [
    isRefused && record && field
      ? para(words('outcome.kept', { value: heldInWords(context, record, path) }), 'was')
      : nothing,
    para(isRefused ? wanted && words('outcome.asked', { value: wanted }) : comment, 'was'),
    reasons?.map((each) => reasonLines(each, context)) ?? para(isRefused && words('decision.no_reasons')),
    para(routedTo?.reason),
    para(routedTo?.link && link(context, routedTo.link.title ?? routedTo.owner.name, routedTo.link.href)),
  ];
};

/** Reason of fact, then reason of law: the person reads exactly what the public servant wrote. */
export const reasonLines = ({ fact, law }: StatementOfReasons, context: ViewContext): TemplateResult => {
  const { words } = context;
  return html`<p><strong>${words('decision.fact')}</strong> ${their(context, fact)}</p>
    <p><strong>${words('decision.law')}</strong> ${lawNames(context, law)}</p>`;
};

const signed = ({ by, decidedAt, algorithmic }: Decision, context: ViewContext): unknown => {
  const { words } = context;
  return [
    para(
      by &&
        words('decision.signed', {
          name: agentName(by),
          role: by.jobTitle ?? by.service,
          date: formatsOf(context).day(decidedAt),
        }),
    ),
    para(
      algorithmic &&
        `${words('decision.algorithm', { purpose: algorithmic.purpose.replace(/\.$/, '') })} ${algorithmic.rights}`,
      'small muted',
    ),
  ];
};

/** A sanction that was pronounced: what, why the right to error does not protect, how to contest. */
const sanctioned = (
  { label, amount, reasons, remedies }: SanctionDecision,
  context: ViewContext,
): TemplateResult =>
  section(context, 'bf-sanction', context.words('decision.sanction'), [
    html`<p>
      <strong>${their(context, label)}</strong>
      ${amount && formatValue({ type: 'money' }, amount, context.words.locale)}
    </p>`,
    reasons.map((each) => reasonLines(each, context)),
    remedyList(remedies, context),
  ]);

/** What one can do now, in order: a new element at any time, then each way to contest, with its last day. */
const contest = (
  { actions: allowed, decision, recordId: id }: Correction,
  record: HeldRecord | undefined,
  context: ViewContext,
): unknown => {
  const { words } = context;
  const mayContest = allowed.includes('contest');
  const remedies = (decision?.remedies ?? []).filter(({ kind }) => kind !== 'add_proof');
  const [first] = remedies;
  if (first === undefined && !mayContest) return nothing;
  return section(context, 'bf-contest', words('remedy.title'), [
    remedyList(remedies, context, addProof(id, record?.correctableUntil, context)),
    first ? nothing : para(words('remedy.not_opposable')),
    actions(
      mayContest
        ? button(context, 'primary', words('page.contest'), {
            type: 'contest',
            ...(first && { remedy: first.kind }),
          })
        : nothing,
    ),
  ]);
};

/** A new element is a new correction: no way to contest is lost by it. */
const addProof = (id: string, until: string | undefined, context: ViewContext): unknown => {
  const { words } = context;
  return [
    para(words('remedy.add_proof'), 'strong'),
    para(words('decision.new_proof')),
    para(until && words('record.until', { date: formatsOf(context).date(until) })),
    button(context, 'quiet inline', words('remedy.correct_again'), {
      type: 'go',
      target: { kind: 'record', id },
    }),
  ];
};
