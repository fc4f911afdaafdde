import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt } from '../correction/record-fields.ts';
import type { Desk, SendingState } from '../correction/state.ts';
import { typedInWords } from './check.ts';
import type { ViewContext } from './context.ts';
import {
  actions,
  button,
  fact,
  facts,
  notice,
  para,
  screenHeader,
  section,
  spinner,
  steps,
} from './parts/blocks.ts';
import { help } from './parts/people.ts';
import { labelOf } from './parts/record-words.ts';

/** Step 3: on its way, never shown as done. When an answer was lost, says that we ask, and that twice counts once. */
export const sendingView = ({ desk, step, lost }: SendingState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const files = Object.values(desk.draft.files).filter(({ state }) => state !== 'refused');
  const arrived = files.filter(({ state }) => state === 'received' || state === 'checking').length;
  const isLost = lost > 0;
  return html`${steps(context, 3, words('common.step_send'))}
  ${screenHeader(context, words(isLost ? 'failure.lost.title' : 'sending.title'), { eyebrow: desk.record.title })}
  ${notice('', spinner, [
    para(words(isLost ? 'failure.lost.body' : 'sending.now'), 'notice-title'),
    para(isLost && words('failure.lost.safe')),
    isLost ? actions(button(context, '', words('failure.lost.check'), { type: 'retry' })) : nothing,
    para(
      step === 'files' &&
        words('sending.files', {
          n: String(Math.min(arrived + 1, files.length)),
          total: String(files.length),
        }),
    ),
  ])}
  ${kept(desk, context)} ${isLost ? help(context, desk.record.holder) : nothing}`;
};

/** What the person has written, still there. */
export const kept = ({ record, draft }: Desk, context: ViewContext): unknown => {
  const edits = Object.values(draft.edits).filter(({ op }) => op === 'set' || op === 'describe');
  return edits.length
    ? section(
        context,
        'bf-kept',
        context.words('failure.typed'),
        facts(
          edits.map(({ path, op, input, comment }) => {
            const field = fieldAt(record, path);
            const value = op === 'set' && field ? typedInWords(context, field, input) : comment;
            return fact(labelOf(context, record, path), value || context.words('common.none'));
          }),
        ),
      )
    : nothing;
};
