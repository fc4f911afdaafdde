import { html, type TemplateResult } from 'lit';

/** A drawing on a 20 × 20 grid, one stroke, no fill: the class `icon` gives size and weight. Hidden from readers. */
export const icon = (shape: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d=${shape}></path>
  </svg>`;

const ring = 'M17.25 10a7.25 7.25 0 1 1-14.5 0 7.25 7.25 0 0 1 14.5 0z';

export const info = `${ring}M10 9.2v4.4M10 6.4v.1`;
export const alert = `${ring}M10 6.2v4.6M10 13.6v.1`;
export const clock = `${ring}M10 5.8V10l2.8 1.9`;
export const done = `${ring}M6.6 10.3l2.3 2.3 4.5-5`;
export const fold = 'M7.5 4.5L13 10l-5.5 5.5';
export const arrow = 'M3.8 10h12M11.2 5.4l4.6 4.6-4.6 4.6';
export const plus = 'M10 4v12M4 10h12';
export const edit =
  'M4 16l.8-3.6L13 4.2a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3l-8.2 8.2L4 16zM11.8 5.4l2.8 2.8';
export const lock = 'M4.5 9h11v7.5h-11zM7 9V6.5a3 3 0 0 1 6 0V9';
export const advice =
  'M7.4 13.4a4.9 4.9 0 0 1-2.5-4.2 5.1 5.1 0 0 1 10.2 0c0 1.8-1 3.3-2.5 4.2v1.2H7.4zM8.2 17.2h3.6';
export const phone =
  'M6.6 3.2l1.6 3.7-1.7 1.5a9.6 9.6 0 0 0 4.6 4.7l1.7-1.7 3.8 1.6c0 2-1.2 3.6-3 3.6-4.7 0-9.4-4.7-9.6-10.3 0-1.8 1.3-3.1 3.2-3.1z';
export const mail = 'M2.8 4.6h14.4v10.8H2.8zM3.2 5.8L10 10.9l6.8-5.1';
export const file = 'M5 2.8h6.2L15 6.6v10.6H5zM11 3v4h4';
export const upload = 'M10 13V3.8M6.2 7.4L10 3.6l3.8 3.8M3.8 13v3.2h12.4V13';
export const offline =
  'M3 3l14 14M6.2 8.4a6 6 0 0 1 1.8-1M2.9 6.6A10.4 10.4 0 0 1 5.4 5M8.9 4.1c3-.3 6 .7 8.2 2.7M12 7.6c.7.3 1.3.7 1.8 1.2M8 12.2c.5-.5 1.2-.8 2-.8M10 15.3v.1';
