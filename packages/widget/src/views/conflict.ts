import { html, nothing, type TemplateResult } from 'lit';
import { fieldAt } from '../correction/record-fields.ts';
import type { ConflictChoice, ConflictState } from '../correction/state.ts';
import { typedInWords } from './check.ts';
import type { LaterContext } from './later-context.ts';
import { around, screenHeader, section, steps } from './parts/blocks.ts';
import { button } from './parts/confirm.ts';
import { controlId, errorLine, errorSummary, issueText } from './parts/errors.ts';
import { heldInWords, labelOf } from './parts/record-words.ts';

/** The same information was changed meanwhile: at opening, there now, yours. The main button names the value. */
export const conflictView = (state: ConflictState, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { desk, paths, choices, issues } = state;
  const [only] = paths;
  const choice = paths.length === 1 && only !== undefined ? choices[only] : undefined;
  const value =
    only === undefined ? '' : choice === 'theirs' ? theirs(state, only, context) : mine(state, only, context);
  return html`${steps(context, 2, words('common.step_check'))} ${errorSummary(desk.record, issues, context)}
    ${screenHeader(context, words('failure.conflict.title'), {
      eyebrow: desk.record.title,
      lead: html`${words('failure.conflict.body')} ${words('failure.conflict.others')}`,
    })}
    ${paths.map((path) => versions(state, path, context))}
    <div class="actions">
      ${button(
        'primary',
        choice === undefined || choice === 'another'
          ? words('failure.conflict.next')
          : words('failure.conflict.continue', { value }),
        () => {
          context.send({ type: 'resolve' });
        },
      )}
      ${button('quiet', words('action.back_correct'), () => {
        context.send({ type: 'back' });
      })}
    </div>`;
};

const theirs = ({ fresh }: ConflictState, path: string, context: LaterContext): string =>
  heldInWords(context, fresh, path);

const mine = ({ desk }: ConflictState, path: string, context: LaterContext): string => {
  const field = fieldAt(desk.record, path);
  const edit = desk.draft.edits[path];
  if (edit === undefined) return context.words('common.none');
  return (
    (field && edit.op === 'set' ? typedInWords(context, field, edit.input) : edit.comment) ||
    context.words('common.none')
  );
};

const versions = (state: ConflictState, path: string, context: LaterContext): TemplateResult => {
  const { words } = context;
  const { desk, choices, issues } = state;
  const id = controlId(path, 'value');
  const issue = issues.find((each) => each.path === path);
  const label = labelOf(context, desk.record, path);
  const version = (choice: ConflictChoice, name: string, value: string): TemplateResult =>
    html`<label class="version" part="version"
      ><input
        type="radio"
        name=${id}
        .checked=${choices[path] === choice}
        @change=${() => {
          context.send({ type: 'choose', path, choice });
        }}
      /><span
        ><span class=${value ? 'small muted' : 'strong'}>${name}</span>${
          value ? html`<span class="strong">${value}</span>` : nothing
        }</span
      ></label
    >`;
  return section(
    context,
    `bf-c-${path}`,
    label,
    html`<p class="was">
        ${around(
          () => `${words('failure.conflict.before')}${words('common.about', { label: '\u0001' })}`,
          html`<strong>${heldInWords(context, desk.record, path)}</strong>`,
        )}
      </p>
      <fieldset id=${id} aria-describedby=${issue ? `${id}-error` : nothing}>
        <legend class="label">${words('failure.conflict.question')}</legend>
        ${issue ? errorLine(`${id}-error`, issueText(context, desk.record, issue)) : nothing}
        ${version('theirs', words('failure.conflict.theirs'), theirs(state, path, context))}
        ${version('mine', words('failure.conflict.mine'), mine(state, path, context))}
        ${version('another', words('failure.conflict.another'), '')}
      </fieldset>`,
  );
};
