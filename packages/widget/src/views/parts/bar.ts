import { button } from './confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Draft, Issue } from '../../correction/draft.ts';
import type { Desk } from '../../correction/state.ts';
import type { ViewContext } from '../context.ts';

/** How many corrections a person counts: an added or removed item is one, with all its fields. */
export const countChanges = ({ edits }: Draft): number =>
  Object.keys(edits).filter((path) => !(parentOf(path) in edits)).length;

const parentOf = (path: string): string =>
  path.split('/').slice(0, 2).join('/') + (path.split('/').length > 2 ? '' : '!');

/** What is begun, that nothing is sent, and the way on. In sight only where it cannot hide the field being filled. */
export const bar = (
  desk: Desk,
  issues: readonly Issue[],
  context: ViewContext,
  on: 'record' | 'correct',
): TemplateResult | typeof nothing => {
  const { words } = context;
  const count = countChanges(desk.draft);
  if (on === 'record' && count === 0) return nothing;
  const errors = issues.length ? `, ${words.plural('correct.count_errors', issues.length)}` : '';
  return html`<div class="bar" part="bar">
    <p>
      <span class="strong">${words.plural('correct.count', count)}${errors}</span>
      <span class="small muted">${words('correct.not_sent')}</span>
    </p>
    ${
      on === 'record'
        ? html`${button('', words('action.resume_draft'), () => context.send({ type: 'showEdits' }))}`
        : html`${button('primary', words('action.check'), () => context.send({ type: 'check' }))}`
    }
  </div>`;
};
