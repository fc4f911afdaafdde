import { css } from 'lit';

/** Rows and hairlines, not cards: what is held, the list of records, what changes, what happens next, who helps. */
export const rowStyles = css`
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  .rows > * {
    padding-block: var(--_s4);
    border-block-end: 1px solid var(--_line);
  }
  .row,
  .row > :is(div, dd) {
    gap: var(--_s1) var(--_s5);
  }
  .row-label {
    font-size: inherit;
    font-weight: 400;
  }
  .row summary {
    color: var(--_text-muted);
  }
  .row details {
    margin-block: calc(var(--_s2) * -1);
  }
  .row > .quiet {
    place-self: start;
    margin-block: calc(var(--_s2) * -1);
  }
  @container bf (min-width: 40em) {
    .row {
      grid-template-columns: 13em minmax(0, 1fr) auto;
    }
    .row.flat {
      grid-template-columns: 13em minmax(0, 1fr);
    }
  }
  .item + .item {
    margin-block-start: var(--_s5);
  }
  .item > .head > :first-child::first-letter {
    text-transform: uppercase;
  }
  .rows > .mistake {
    padding-block: 0;
  }
  .mistake summary {
    font-size: 1.1333em;
    padding-block: var(--_s2);
  }

  .record {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s5);
    align-items: center;
  }
  .record-open {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .record-open::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .rows > .edit {
    padding-block: var(--_s6);
  }
  .head,
  .bar {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: var(--_s1) var(--_s4);
  }
  .head > :first-child {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .head > .quiet {
    margin-block: calc(var(--_s2) * -1);
  }
  .bar {
    gap: var(--_s3);
    align-items: center;
    padding-block: var(--_s4);
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
  }
  @container bf (min-width: 30em) {
    .bar > div {
      flex: 1 1 12em;
    }
  }
  /* it stays in sight only where it cannot hide the field being filled */
  @media (min-width: 48em) and (min-height: 40em) {
    .bar {
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
    }
  }

  .contact ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s6);
  }
  .contact li {
    display: flex;
    gap: var(--_s2);
    max-inline-size: 100%;
    padding-block: 0.6em;
    overflow-wrap: anywhere;
  }
  :is(.contact, .record) > .icon {
    color: var(--_text-muted);
  }

  .loading {
    min-block-size: 100vh;
    align-content: start;
  }
  .bone {
    block-size: 1em;
    inline-size: 40%;
    border-radius: 0.3em;
    background: var(--_line);
  }
  .bone.long {
    inline-size: 70%;
  }
`;
