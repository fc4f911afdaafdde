import { css } from 'lit';

/**
 * What a form is made of: label, hint, error, control, choices, dates, files. The field element adopts this sheet in
 * its own root, the screens adopt it in theirs: the same class means the same thing in both.
 */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1);
    max-inline-size: var(--_measure);
  }
  .label {
    font-weight: 600;
    line-height: 1.4;
  }
  .hint {
    font-size: 0.8825em;
    color: var(--_muted);
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_height);
    margin-block-start: var(--_s1);
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
    color: var(--_text);
  }
  .input:hover {
    border-color: var(--_text);
  }
  .input:focus-visible {
    outline-offset: 1px;
    border-radius: calc(var(--_radius) * 0.8);
  }
  textarea.input {
    min-block-size: 6.5em;
    resize: vertical;
  }
  .input.short {
    max-inline-size: 11em;
  }
  .input.number {
    font-variant-numeric: tabular-nums;
  }
  .affix {
    display: flex;
    align-items: center;
    gap: var(--_s2);
  }
  .date {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3);
    margin-block-start: var(--_s1);
  }
  .date > div {
    display: grid;
  }
  .date label {
    font-size: 0.8825em;
  }
  .date .input {
    inline-size: 4.4em;
  }
  .date .input.year {
    inline-size: 5.8em;
  }
  .choices {
    display: grid;
    gap: var(--_s1);
    margin-block-start: var(--_s1);
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: start;
    min-block-size: 44px;
    padding-block: var(--_s2);
    cursor: pointer;
  }
  .choice > input,
  .version > input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.05em 0 0;
    accent-color: var(--_accent);
  }
  .choice .hint {
    display: block;
  }
  .invalid .input {
    border: 2px solid var(--_critical);
  }

  .files {
    max-inline-size: var(--_measure);
    border-block-start: 1px solid var(--_line);
  }
  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_s1) var(--_s3);
    align-items: center;
    padding-block: var(--_s3);
    border-block-end: 1px solid var(--_line);
  }
  .file > .icon {
    align-self: start;
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .file .strong {
    overflow-wrap: anywhere;
  }
  .file.refused > .icon,
  .file.refused .small {
    color: var(--_critical);
  }
  .file.done > .icon {
    color: var(--_positive);
  }
  .pick {
    position: relative;
    overflow: hidden;
  }
  .pick:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .pick > input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: var(--_s1);
    border: 0;
    border-radius: 3px;
    background: var(--_line);
    overflow: hidden;
  }
  ::-webkit-progress-bar {
    background: var(--_line);
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  @container bf (max-width: 30em) {
    .file {
      grid-template-columns: auto minmax(0, 1fr);
      row-gap: 0;
      padding-block-end: var(--_s1);
    }
    .file > .quiet {
      grid-column: 2;
      justify-self: start;
    }
  }
`;
