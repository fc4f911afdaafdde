import { css } from 'lit';

/** Rows and hairlines, not cards: what is held, the list of records, what changes, what happens next, who helps. */
export const rowStyles = css`
  .rows {
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s1) var(--_s5);
    padding-block: var(--_s4);
    border-block-end: 1px solid var(--_line);
  }
  .row-label {
    color: var(--_muted);
    font-size: inherit;
    font-weight: 400;
  }
  .row-value {
    display: grid;
    gap: var(--_s1);
    grid-template-columns: minmax(0, 1fr);
  }
  .row-main {
    font-weight: 600;
  }
  .row summary {
    color: var(--_muted);
  }
  .row details {
    margin-block-start: calc(var(--_s3) * -1);
  }
  .row details:not([open]) {
    margin-block-end: calc(var(--_s3) * -1);
  }
  .item + .item {
    margin-block-start: var(--_s5);
  }
  .item > .head > :first-child::first-letter {
    text-transform: uppercase;
  }
  .mistake {
    border-block-end: 1px solid var(--_line);
  }
  .mistake summary {
    font-size: 1em;
    padding-block: var(--_s2);
    text-decoration: none;
  }
  @container bf (min-width: 40em) {
    .row {
      grid-template-columns: 13em minmax(0, 1fr) auto;
    }
    .row.flat {
      grid-template-columns: 13em minmax(0, 1fr);
    }
    .row-action {
      margin-block: calc(var(--_s2) * -1);
    }
  }

  .record {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_s1) var(--_s5);
    align-items: center;
    padding-block: var(--_s5);
    border-block-end: 1px solid var(--_line);
  }
  .record > div {
    display: grid;
    gap: var(--_s1);
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
  .record > .icon {
    color: var(--_muted);
  }

  .edit {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s5);
    padding-block: var(--_s6);
    border-block-end: 1px solid var(--_line);
  }
  .edit:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: flex-start;
    gap: var(--_s1) var(--_s4);
  }
  .head > div {
    min-inline-size: 0;
  }
  .head > .quiet {
    margin-block: calc(var(--_s2) * -1);
  }
  .was {
    color: var(--_muted);
  }
  .was strong {
    color: var(--_text);
    font-weight: 600;
  }

  .check {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
    padding-block: var(--_s5);
    border-block-end: 1px solid var(--_line);
  }
  .check:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .diff {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s2) var(--_s4);
  }
  .diff p {
    display: grid;
  }
  .diff > .icon {
    color: var(--_muted);
    rotate: 90deg;
  }
  @container bf (min-width: 40em) {
    .diff {
      grid-template-columns: minmax(0, 13em) auto minmax(0, 1fr);
      align-items: end;
    }
    .diff > .icon {
      rotate: none;
      margin-block-end: 0.2em;
    }
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s5);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_s4);
    background: var(--_surface);
    border-block-start: 1px solid var(--_line);
  }
  .bar > p {
    display: grid;
    flex: 1 1 12em;
  }
  @container bf (max-width: 30em) {
    .bar > .button {
      inline-size: 100%;
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

  .contact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_s3);
  }
  .contact ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s1) var(--_s6);
    min-inline-size: 0;
  }
  .contact li {
    display: flex;
    gap: var(--_s2);
    align-items: center;
    max-inline-size: 100%;
    min-block-size: max(2.6em, 44px);
  }
  .contact li > :not(.icon) {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .contact .icon {
    color: var(--_muted);
  }

  .loading {
    min-block-size: 100vh;
    align-content: start;
  }
  .bone {
    display: block;
    block-size: 1em;
    margin-block: 0.275em;
    border-radius: 0.3em;
    background: var(--_line);
  }
  .bone.short {
    inline-size: 40%;
  }
  .bone.long {
    inline-size: 70%;
  }
`;
