import { focusField } from '../fields/focus-field.ts';
import type { State } from './state.ts';

/** Where focus goes after a change of state, inside the root of the element. */
export type FocusGoal =
  { readonly to: 'title' } | { readonly to: 'errors' } | { readonly to: 'edit'; readonly path: string };

/** The errors when there are new ones, the item just opened, the title of a new screen; else focus stays. */
export function focusGoalOf(after: State, before: State): FocusGoal | undefined {
  const issues = 'issues' in after ? after.issues : [];
  const old = 'issues' in before ? before.issues : [];
  const isSame = after.screen === before.screen;
  if (
    issues.length > 0 &&
    (!isSame || issues.length > old.length || issues.some((issue) => !old.includes(issue)))
  ) {
    return { to: 'errors' };
  }
  if (after.screen === 'correct' && after.at !== undefined) {
    const isNews =
      before.screen !== 'correct' || before.at !== after.at || !(after.at in before.desk.draft.edits);
    if (isNews) return { to: 'edit', path: after.at };
  }
  if (isSame && !('panel' in after && 'panel' in before && after.panel !== before.panel)) return undefined;
  return after.screen === 'starting' ? undefined : { to: 'title' };
}

/** Moves focus inside a root; to the title when the goal itself is not there. */
export function moveFocus(root: ShadowRoot, goal: FocusGoal): void {
  const byId = (id: string): boolean => {
    const element = root.getElementById(id);
    element?.focus();
    return element !== null && root.activeElement === element;
  };
  const isThere =
    goal.to === 'errors'
      ? byId('bf-errors')
      : goal.to === 'edit' && (focusField(root, `f-${goal.path}`) || byId(`f-${goal.path}-comment`));
  if (!isThere) byId('bf-title');
}

/** Focus is in the element, or was lost with the screen that held it: never taken from elsewhere in the page. */
export function mayTakeFocus(element: Element): boolean {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement.contains(element) ||
    element.contains(activeElement)
  );
}
