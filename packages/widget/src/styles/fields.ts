import { css } from 'lit';

/**
 * What a form is made of: label, hint, error, control, choices, dates, files. The same class means the same thing in
 * the fields of the service and in the questions of the screens.
 */
export const fieldStyles = css`
  .field {
    gap: var(--_s1);
    max-inline-size: var(--_measure);
  }
  .field > div + div {
    margin-block-start: var(--_s2);
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_height);
    margin-block-start: var(--_s1);
    padding: var(--_s2) var(--_s3);
    border: 1px solid var(--_line-control);
    border-radius: calc(var(--_radius) * 0.8);
    background: var(--_surface);
  }
  .input:hover {
    border-color: var(--_text);
  }
  .invalid .input {
    border: 2px solid var(--_critical);
  }
  textarea.input {
    min-block-size: 6.5em;
    resize: vertical;
  }
  /* under its label, though there would be room beside it */
  .input.short {
    display: block;
    max-inline-size: 11em;
  }
  .affix,
  .date {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s3);
  }
  .affix {
    flex-wrap: nowrap;
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
  .date .year {
    inline-size: 5.8em;
  }
  .choices {
    gap: var(--_s1);
  }
  .choice,
  .version {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    align-items: start;
    min-block-size: 44px;
    padding-block: var(--_s2);
    cursor: pointer;
  }
  :is(.choice, .version) > input {
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0.05em 0 0;
    accent-color: var(--_accent);
  }
  :is(.choice, .version) > span > span {
    display: block;
  }
`;
