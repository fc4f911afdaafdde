import { css } from 'lit';

/** What comes with the check and the send: the summary of errors, files and their state, before and after, waiting. */
export const sendingStyles = css`
  .summary {
    padding: var(--_s4);
    border: 2px solid var(--_critical);
    border-radius: var(--_radius);
  }
  .summary a {
    display: inline-block;
    padding-block: 0.6em;
    color: var(--_critical);
    font-weight: 600;
  }
  .spinner {
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2.5px solid var(--_line-control);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .diff {
    display: grid;
    gap: var(--_s2) var(--_s4);
  }
  .diff span {
    display: block;
  }
  .diff > .icon {
    color: var(--_text-muted);
    rotate: 90deg;
  }
  @container bf (min-width: 40em) {
    .diff {
      grid-template-columns: minmax(0, 13em) auto minmax(0, 1fr);
      align-items: start;
    }
    .diff > .icon {
      rotate: none;
    }
  }

  .file {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_s1) var(--_s3);
    align-items: center;
  }
  .file.positive > div {
    color: var(--_text);
  }
  .file .strong {
    overflow-wrap: anywhere;
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
    display: block;
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  @container bf (max-width: 30em) {
    .file {
      grid-template-columns: auto minmax(0, 1fr);
    }
    .file > .quiet {
      grid-column: 2;
      justify-self: start;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      border-style: dotted;
    }
  }
`;
