import { html, nothing } from 'lit';
import type { Draft, Issue } from '../../correction/draft.ts';
import type { Desk } from '../../correction/state.ts';
import type { ViewContext } from '../context.ts';
import { button, para } from './blocks.ts';

/** How many corrections a person counts: an added or removed item is one, with all its fields. */
export const countChanges = ({ edits }: Draft): number =>
  Object.keys(edits).filter((path) => {
    const [group, item, child] = path.split('/');
    return child === undefined || !(`${group ?? ''}/${item ?? ''}` in edits);
  }).length;

/** What is begun, that nothing is sent, and the way on. In sight only where it cannot hide the field being filled. */
export const bar = (desk: Desk, issues: readonly Issue[] | undefined, context: ViewContext): unknown => {
  const { words } = context;
  const count = countChanges(desk.draft);
  if (issues === undefined && count === 0) return nothing;
  const errors = issues?.length ? `, ${words.plural('correct.count_errors', issues.length)}` : '';
  return html`<div class="bar" part="bar">
    <div>
      ${para(words.plural('correct.count', count) + errors, 'strong')}
      ${para(words('correct.not_sent'), 'small muted')}
    </div>
    ${
      issues === undefined
        ? button(context, '', words('action.resume_draft'), { type: 'showEdits' })
        : button(context, 'primary', words('action.check'), { type: 'check' })
    }
  </div>`;
};
