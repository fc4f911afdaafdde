import type { Assessment, FindingCondition } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from '../context.ts';
import { bullets, fact, facts, folded, link, named, para, their } from './blocks.ts';
import { lawNames } from './people.ts';
import { formatsOf } from './record-words.ts';

const questions = ['sanction', 'principal', 'interest'] as const;
type Finding = Assessment[(typeof questions)[number]];

/**
 * What the law says, where there is room for it: the right and the duty together, then three answers that are never
 * merged, each with its reasons under "why?". All of it is the service's; nothing is computed here.
 */
export const findings = (context: ViewContext, found: Assessment | undefined): TemplateResult => {
  const { words } = context;
  const said = found?.notice;
  return html`<p>
      <strong>${said ? their(context, said.right) : words('notice.title')}</strong>
      <strong>${said ? their(context, said.duty) : words('notice.duty')}</strong>
      ${said?.link && link(context, their(context, said.link.title ?? ''), said.link.href)}
    </p>
    <div part="questions">
      ${facts(
        questions.map((question) =>
          fact(
            words(`axis.${question}`),
            nothing,
            answer(words(`axis.${question}`), found?.[question], context),
          ),
        ),
      )}
    </div>
    ${para(words('notice.informs'), 'small muted')}`;
};

/** The sentences, the first of them strong; then what they rest on, for who asks. */
const answer = (question: string, finding: Finding | undefined, context: ViewContext): unknown => {
  const { words } = context;
  const { explanation } = finding ?? {};
  const text = explanation ?? words('axis.unknown');
  const [first = text] = /^.*?[.?](?=\s|$)/s.exec(text) ?? [];
  return [
    html`<p lang=${(explanation && context.theirs) || nothing}>
      <strong>${first}</strong>${text.slice(first.length)}
    </p>`,
    finding && folded(named(context, words('finding.why'), question), reasons(finding, context)),
  ];
};

/** The rule that governs, its article, and what would settle an answer that is still open. */
const reasons = (finding: Finding, context: ViewContext): unknown => {
  const { words } = context;
  const { regime, sources } = finding;
  const conditions = 'conditions' in finding ? (finding.conditions ?? []) : [];
  const mine = conditions.filter(({ by }) => by === 'user');
  const theirs = conditions.filter(({ by }) => by !== 'user');
  return [
    html`<p>${words('finding.rule')} ${their(context, regime.label)}</p>`,
    html`<p>${words('common.article', { article: '' })}${lawNames(context, sources)}</p>`,
    conditionList(words('finding.by_you'), mine, context),
    conditionList(words('finding.by_service'), theirs, context),
  ];
};

const conditionList = (
  title: string,
  conditions: readonly FindingCondition[],
  context: ViewContext,
): unknown =>
  conditions.length === 0
    ? nothing
    : html`<p>${title}</p>
        ${bullets(
          conditions.map(({ label, deadline: day }) => [
            their(context, label),
            day && html`, ${context.words('finding.before', { date: formatsOf(context).deadline(day) })}`,
          ]),
        )}`;
