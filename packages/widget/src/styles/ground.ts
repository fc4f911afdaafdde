import { css } from 'lit';

/**
 * The ground: what is inherited from the page is reset here, on purpose, in one place.
 *
 * Kept from the page: `color-scheme` (no dark island), `visibility` and `pointer-events` (a hidden tab stays hidden),
 * `letter-spacing` and `word-spacing` (a reader who spaces letters out is obeyed here too, WCAG 1.4.12), and the
 * language. Everything else is ours: nothing of the page's type, case, alignment or white space leaks in.
 */
export const groundStyles = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .bf {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    display: block;
    container: bf / inline-size;
    background: var(--_surface);
    color: var(--_text);
    font: medium/1.55
      var(--bf-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif);
    line-height: var(--bf-line-height, 1.55);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  .bf *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, legend) {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  :is(ul, ol)[role] {
    list-style: none;
  }
  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  :where(p, dd, li) {
    text-wrap: pretty;
  }
  .page {
    font-size: var(--bf-text-size, 1.0625em);
    max-inline-size: 45em;
    margin-inline: auto;
    gap: var(--_s7);
  }
  .page,
  .stack,
  .section,
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stack {
    gap: var(--_s4);
  }
  .section {
    gap: var(--_s3);
  }
  .tight {
    gap: var(--_s2);
  }
  .loose {
    gap: var(--_s6);
  }
  .measure,
  .lead {
    max-inline-size: var(--_measure);
  }

  .title,
  .heading {
    line-height: 1.2;
    font-weight: var(--_weight);
    text-wrap: balance;
    hyphens: auto;
  }
  .title {
    font-size: 1.7em;
  }
  .heading {
    font-size: 1.35em;
  }
  .subheading {
    font-size: 1.125em;
    line-height: 1.35;
    font-weight: var(--_weight);
  }
  @container bf (min-width: 40em) {
    .title {
      font-size: 2em;
    }
    .heading {
      font-size: 1.45em;
    }
  }
  .lead {
    font-size: 1.125em;
    color: var(--_muted);
  }
  .eyebrow,
  .small {
    font-size: 0.8825em;
  }
  .eyebrow {
    font-weight: 500;
  }
  .eyebrow,
  .muted {
    color: var(--_muted);
  }
  .strong {
    font-weight: 600;
  }
  .lines {
    white-space: pre-line;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .positive {
    color: var(--_positive);
  }
  .caution {
    color: var(--_caution);
  }
  .critical {
    color: var(--_critical);
  }
  .accent {
    color: var(--_accent);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .list {
    padding-inline-start: 1.25em;
    gap: var(--_s2);
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: calc(var(--_radius) * 0.6);
  }
  :is(a, button, input, select, textarea, summary) {
    scroll-margin-block: 7em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .with-icon {
    display: flex;
    gap: var(--_s2);
    align-items: flex-start;
  }
  .with-icon > .icon {
    margin-block-start: 0.15em;
  }
  .with-icon > :not(.icon) {
    min-inline-size: 0;
  }
`;
