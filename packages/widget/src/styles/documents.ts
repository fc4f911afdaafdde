import { css } from 'lit';

/** What comes after the send: the receipt (a document), the timeline, the versions to choose from. */
export const documentStyles = css`
  .receipt,
  .version {
    padding: var(--_s4);
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius);
  }
  .receipt {
    gap: var(--_s5);
  }
  .receipt .row:last-child {
    border: 0;
    padding-block-end: 0;
  }
  .reference {
    font-size: 1.35em;
    font-weight: var(--_weight);
    overflow-wrap: anywhere;
  }
  .digest {
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: 0.8825em;
    font-weight: 400;
    word-break: break-all;
  }
  @container bf (min-width: 40em) {
    .receipt {
      padding: var(--_s6);
    }
  }

  .moment {
    position: relative;
    display: grid;
    grid-template-columns: 1.65em minmax(0, 1fr);
    gap: 0 var(--_s3);
    padding-block-end: var(--_s5);
  }
  .moment:last-child {
    padding-block-end: 0;
  }
  .moment:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.85em 0.15em;
    inset-inline-start: calc(0.825em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .mark {
    display: grid;
    place-items: center;
    block-size: 1.65em;
    border: 2px solid var(--_when, var(--_line-control));
    border-radius: 50%;
    background: var(--_when, none);
    color: var(--_surface);
  }
  .mark > .icon {
    inline-size: 0.95em;
    stroke-width: 2;
  }
  .moment.done {
    --_when: var(--_positive);
  }
  .moment.now {
    --_when: var(--_caution);
  }
  .version {
    margin-block-start: var(--_s3);
  }
  .version:has(:checked) {
    outline: 2px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .version:has(:checked) .muted {
    color: inherit;
  }
  @media print {
    .receipt {
      border: 0;
      padding: 0;
    }
  }
`;
