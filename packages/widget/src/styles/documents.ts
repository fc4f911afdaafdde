import { css } from 'lit';

/** What comes after the send: the receipt (a document), the timeline, the three questions, the versions to choose from. */
export const documentStyles = css`
  .receipt {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    padding: var(--_s4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }
  .receipt .row:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .reference {
    font-size: 1.35em;
    font-weight: var(--_weight);
    font-variant-numeric: tabular-nums;
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
  .moment:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 1.85em 0.15em;
    inset-inline-start: calc(0.825em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  .moment:last-child {
    padding-block-end: 0;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 1.65em;
    block-size: 1.65em;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_surface);
  }
  .mark > .icon {
    inline-size: 0.95em;
    block-size: 0.95em;
    stroke-width: 2;
  }
  .done > .mark {
    border-color: var(--_positive);
    background: var(--_positive);
  }
  .now > .mark {
    border-color: var(--_caution);
    background: var(--_caution);
  }
  .next .strong {
    font-weight: 400;
    color: var(--_muted);
  }

  .version {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
    margin-block-start: var(--_s3);
    padding: var(--_s4);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .version:has(:checked) {
    padding: calc(var(--_s4) - 1px);
    border: 2px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .version:has(:checked) .muted {
    color: inherit;
  }
  .version > span {
    display: grid;
  }
  .banner {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    padding: var(--_s4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .banner .muted {
    color: inherit;
  }
  @container bf (min-width: 40em) {
    .banner {
      padding: var(--_s6);
    }
  }
  @media print {
    .receipt {
      border: 0;
      padding: 0;
    }
  }
`;
