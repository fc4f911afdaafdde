import type { Field } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Edit, Issue, NoDocument } from '../../correction/draft.ts';
import type { Desk } from '../../correction/state.ts';
import type { ViewContext } from '../context.ts';
import { ask, tick } from './ask.ts';
import { para } from './blocks.ts';
import { issueText } from './error-summary.ts';
import { controlId, errorLine } from './errors.ts';
import { fileList } from './files.ts';
import { lawLine } from './people.ts';

/** Documents for one change: limits before choosing, each file with its state, and a true way out without one. */
export const proof = (
  desk: Desk,
  edit: Edit,
  field: Field | undefined,
  issues: readonly Issue[],
  context: ViewContext,
): unknown => {
  const { features, limits } = desk.service.capabilities;
  if (!features.attachments) return nothing;
  const { words } = context;
  const { proof: rule, accept } = field ?? {};
  const { path } = edit;
  const issue = issues.find(({ part }) => part === 'proof' || part === 'files');
  const id = controlId(path, 'proof');
  const error = issue && `${id}-error`;
  return html`<div class="stack tight" role="group" aria-labelledby="${id}-label">
    <p class="label" id="${id}-label">
      ${words('proof.title')}
      ${rule?.required ? nothing : html`<span class="optional">${words('proof.if_any')}</span>`}
    </p>
    ${error ? errorLine(error, issueText(context, desk.record, issue)) : nothing}
    ${para([rule?.required ? words('proof.required') : '', rule?.hint].filter(Boolean).join(' '), 'hint')}
    ${lawLine(context, rule?.legalBasis)}
    ${fileList(context, {
      target: { kind: 'edit', path },
      id,
      files: edit.files.flatMap((fileId) => desk.draft.files[fileId] ?? []),
      limits,
      accept,
      error,
    })}
    ${excuse(context, path, edit.noDocument, issues, (value) => context.send({ type: 'excuse', path, ...value }))}
  </div>`;
};

const reasons = [
  'awaiting_issuer',
  'lost',
  'held_by_administration',
  'not_concerned',
  'later',
  'other',
] as const;

/** A true answer: no document, and why. */
export const excuse = (
  context: ViewContext,
  path: string,
  value: NoDocument,
  issues: readonly Issue[],
  change: (value: NoDocument) => void,
  name?: string,
): TemplateResult => {
  const { words } = context;
  const id = controlId(path, 'noDocument');
  return html`${tick(
    { id: `${id}-box`, checked: value.checked, label: words('proof.none'), hint: words('proof.none_help') },
    (checked) => change({ ...value, checked }),
  )}
  ${
    value.checked
      ? [
          ask(
            context,
            {
              path,
              part: 'noDocument',
              type: 'choice',
              label: words('proof.none_title'),
              choices: reasons.map((code) => ({ value: code, label: words(`proof.none.${code}`) })),
              required: true,
              input: value.code,
              issues,
              name,
            },
            (code) => change({ ...value, code }),
          ),
          ask(
            context,
            {
              path: `${path}-why`,
              part: 'noDocument',
              type: 'text',
              label: words('proof.none_text'),
              input: value.text,
              issues: [],
            },
            (text) => change({ ...value, text }),
          ),
        ]
      : nothing
  }`;
};
