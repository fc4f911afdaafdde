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
  :where(p, ul, ol) {
    max-inline-size: var(--_measure);
    text-wrap: pretty;
  }
  :is(ul, ol)[role] {
    max-inline-size: none;
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  :where(button, input, select, textarea) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }
  :where(.page, .stack, section, .list, .folded, .receipt, .row, .row > div, .row > dd, .field, .choices) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .page {
    font-size: var(--bf-text-size, 1.0625em);
    max-inline-size: 45em;
    margin-inline: auto;
    gap: var(--_s7);
  }
  .stack {
    gap: var(--_s4);
  }
  .list,
  .stack.tight {
    gap: var(--_s2);
  }
  .stack.loose {
    gap: var(--_s6);
  }
  .list {
    padding-inline-start: 1.25em;
  }

  .title,
  .heading,
  .subheading {
    line-height: 1.25;
    font-weight: var(--_weight);
    text-wrap: balance;
    hyphens: auto;
  }
  .title {
    justify-self: start;
    max-inline-size: 100%;
    font-size: 1.7em;
  }
  .heading {
    font-size: 1.4em;
  }
  .subheading,
  .lead {
    font-size: 1.125em;
  }
  @container bf (min-width: 40em) {
    .title {
      font-size: 2em;
    }
  }
  .small,
  .hint,
  .status,
  .inline,
  summary,
  .folded {
    font-size: 0.8825em;
  }
  .small :is(.small, .hint) {
    font-size: 1em;
  }
  .lead,
  .muted,
  .hint,
  .optional,
  .was,
  .row-label {
    color: var(--_text-muted);
  }
  .strong,
  .label,
  .was > strong {
    color: var(--_text);
    font-weight: 600;
  }
  .hint {
    max-inline-size: none;
  }
  .optional {
    font-weight: 400;
  }
  .lines {
    white-space: pre-line;
  }
  .number,
  .reference {
    font-variant-numeric: tabular-nums;
  }
  .positive {
    color: var(--_positive);
  }
  .caution {
    color: var(--_caution);
  }
  .critical,
  .error {
    color: var(--_critical);
  }
  .accent,
  a,
  summary,
  .quiet {
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

  a,
  .inline,
  summary {
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  :is(a, summary, .quiet, .record-open):hover {
    text-decoration: underline 2px;
    text-underline-offset: 0.22em;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* what has focus is never under the bar, and its label is in sight with it (WCAG 2.4.11) */
  .bf * {
    scroll-margin-block: 9em;
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
  .with-icon,
  .error,
  .status {
    display: flex;
    gap: var(--_s2);
    align-items: flex-start;
  }
  :is(.with-icon, .error, .status) > .icon {
    margin-block-start: 0.15em;
  }
  :is(.with-icon, .error, .status) > :not(.icon) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .status,
  .error {
    font-weight: 600;
  }
  .status.muted {
    font-weight: 400;
  }
`;
