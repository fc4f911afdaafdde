/** Moves focus to a field: to what is at fault in it, else to its first control. False when it is not in the root. */
export function focusField(root: ParentNode, id: string): boolean {
  const frame = [...root.querySelectorAll<HTMLElement>('[data-field]')].find(
    (each) => each.dataset['field'] === id,
  );
  const control =
    frame?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    frame?.querySelector<HTMLElement>('input, select, textarea');
  control?.focus();
  return control !== undefined && control !== null;
}
