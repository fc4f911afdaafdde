import { html, nothing, type TemplateResult } from 'lit';
import type { Desk, SendingState } from '../correction/state.ts';
import type { ViewContext } from './context.ts';
import { typedInWords } from './check.ts';
import { fact, notice, screenHeader, section, steps } from './parts/blocks.ts';
import { fieldAt } from '../correction/record-fields.ts';
import { labelOf } from './parts/record-words.ts';

const spinner = html`<span class="spinner"></span>`;

/** Step 3: on its way, never shown as done. When an answer was lost, says that we ask, and that twice counts once. */
export const sendingView = ({ desk, step, lost }: SendingState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const files = Object.values(desk.draft.files).filter(({ state }) => state !== 'refused');
  const arrived = files.filter(({ state }) => state === 'received' || state === 'checking').length;
  const title = lost > 0 ? words.find('failure.lost.title') : undefined;
  return html`${steps(context, 3, words('common.step_send'))}
  ${screenHeader(context, title ?? words('sending.title'), { eyebrow: desk.record.title })}
  ${notice(
    '',
    spinner,
    html`<p class="notice-title">
        ${lost > 0 ? (words.find('failure.lost.body') ?? words('sending.slow')) : words('sending.now')}
      </p>
      ${lost > 0 ? html`<p>${words.find('failure.lost.safe')}</p>` : nothing}
      ${
        step === 'files'
          ? html`<p>
              ${words('sending.files', { n: String(Math.min(arrived + 1, files.length)), total: String(files.length) })}
            </p>`
          : nothing
      }`,
  )}
  ${kept(desk, context)}`;
};

/** What the person has written, still there. */
export const kept = ({ record, draft }: Desk, context: ViewContext): TemplateResult | typeof nothing => {
  const edits = Object.values(draft.edits).filter(({ op }) => op === 'set' || op === 'describe');
  if (edits.length === 0) return nothing;
  return section(
    context,
    'bf-kept',
    context.words('failure.typed'),
    html`<dl class="rows">
      ${edits.map((edit) => {
        const field = fieldAt(record, edit.path);
        const value = edit.op === 'set' && field ? typedInWords(context, field, edit.input) : edit.comment;
        return fact(labelOf(context, record, edit.path), value || context.words('common.none'));
      })}
    </dl>`,
  );
};
