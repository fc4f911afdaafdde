import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt } from '../correction/record-fields.ts';
import type { ConflictChoice, ConflictState } from '../correction/state.ts';
import { typedInWords } from './check.ts';
import type { ViewContext } from './context.ts';
import { actions, button, para, screenHeader, section, steps, strongly } from './parts/blocks.ts';
import { errorSummary, issueText } from './parts/error-summary.ts';
import { controlId, errorLine } from './parts/errors.ts';
import { heldInWords, labelOf } from './parts/record-words.ts';

/** The same information was changed meanwhile: at opening, there now, yours. The main button names the value. */
export const conflictView = (state: ConflictState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { desk, paths, choices, issues } = state;
  const [only = ''] = paths;
  const choice = paths.length === 1 ? choices[only] : undefined;
  const value = choice === 'theirs' ? heldInWords(context, state.fresh, only) : mine(state, only, context);
  return html`${steps(context, 2, words('common.step_check'))}
  ${screenHeader(context, words('failure.changed.title'), {
    eyebrow: desk.record.title,
    lead: `${words('failure.changed.body')} ${words('failure.changed.others')}`,
  })}
  ${errorSummary(desk.record, issues, context)} ${paths.map((path) => versions(state, path, context))}
  ${actions(
    button(
      context,
      'primary',
      choice === undefined || choice === 'another'
        ? words('failure.changed.next')
        : words('failure.changed.continue', { value }),
      { type: 'resolve' },
    ),
    button(context, 'quiet', words('action.back_correct'), { type: 'back' }),
  )}`;
};

const mine = ({ desk }: ConflictState, path: string, context: ViewContext): string => {
  const field = fieldAt(desk.record, path);
  const edit = desk.draft.edits[path];
  const said = edit?.op === 'set' && field ? typedInWords(context, field, edit.input) : edit?.comment;
  return said ? said : context.words('common.none');
};

const versions = (state: ConflictState, path: string, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { desk, fresh, choices, issues } = state;
  const id = controlId(path, 'value');
  const issue = issues.find((each) => each.path === path);
  const version = (choice: ConflictChoice, value: string): TemplateResult =>
    html`<label class="version" part="version"
      ><input
        type="radio"
        name=${id}
        .checked=${choices[path] === choice}
        @change=${() => {
          context.send({ type: 'choose', path, choice });
        }}
      /><span
        ><span class=${value ? 'small muted' : 'strong'}>${words(`failure.changed.${choice}`)}</span
        ><span class="strong">${value}</span></span
      ></label
    >`;
  return section(context, `bf-c-${path}`, labelOf(context, desk.record, path), [
    para(
      strongly(
        (value) => words('failure.changed.before', { value }),
        heldInWords(context, desk.record, path),
      ),
      'was',
    ),
    html`<fieldset id=${id} aria-describedby=${issue ? `${id}-error` : nothing}>
      <legend class="label">${words('failure.changed.question')}</legend>
      ${issue ? errorLine(`${id}-error`, issueText(context, desk.record, issue)) : nothing}
      ${version('theirs', heldInWords(context, fresh, path))} ${version('mine', mine(state, path, context))}
      ${version('another', '')}
    </fieldset>`,
  ]);
};
