import { html, type TemplateResult } from 'lit';
import type { Announcement } from './announcements.ts';

/** Two live regions, in the document and empty before anything is said: filled later, they are read aloud. */
export const liveRegions = (): TemplateResult =>
  html`<div class="unseen" role="status" data-live="polite"></div>
    <div class="unseen" role="alert" data-live="assertive"></div>`;

/** Says something. The same words twice are two announcements: the region is emptied first. */
export function announce(root: ParentNode, { polite, assertive }: Announcement): void {
  fill(root.querySelector('[data-live=polite]'), polite);
  fill(root.querySelector('[data-live=assertive]'), assertive);
}

function fill(region: Element | null, text: string | undefined): void {
  if (region === null || text === undefined) return;
  region.replaceChildren();
  requestAnimationFrame(() => region.replaceChildren(text));
}
