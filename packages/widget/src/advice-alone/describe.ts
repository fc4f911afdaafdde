import type { HostControl } from './host-fields.ts';

let last = 0;

/** Ties a description to a control, beside those it has; where their trees do not allow it, nothing is done. */
export function describe(control: HostControl, description: HTMLElement): void {
  if (control.getRootNode() === description.getRootNode()) {
    description.id ||= `bf-advice-${String((last += 1))}`;
    const ids = tokens(control);
    if (!ids.includes(description.id))
      control.setAttribute('aria-describedby', [...ids, description.id].join(' '));
  } else if ('ariaDescribedByElements' in control) {
    const known = control.ariaDescribedByElements ?? [];
    if (!known.includes(description)) control.ariaDescribedByElements = [...known, description];
  }
}

/** Unties it, and leaves the other descriptions as they are. */
export function undescribe(control: HostControl, description: HTMLElement): void {
  const ids = tokens(control).filter((id) => id !== description.id);
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
}

function tokens(control: HostControl): readonly string[] {
  return control.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? [];
}
