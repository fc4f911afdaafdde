import { css } from 'lit';

/** Buttons, groups of actions, disclosures, steps. One filled button per screen, or none. */
export const actionStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_s2);
    min-block-size: var(--_height);
    max-inline-size: 100%;
    padding: var(--_s2) var(--_s5);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    hyphens: auto;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }
  .button:hover {
    background: var(--_subtle);
    border-color: var(--_text);
  }
  .button:focus-visible {
    border-radius: var(--_radius);
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-on);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent), var(--_text) 18%);
    border-color: transparent;
  }
  .quiet {
    background: none;
    color: var(--_accent);
    padding-inline: 0;
    border: 0;
    min-block-size: max(2.6em, 44px);
    text-align: start;
  }
  .quiet:hover,
  .record-open:hover {
    background: none;
    text-decoration: underline 2px;
    text-underline-offset: 0.22em;
  }
  .inline {
    justify-self: start;
    min-block-size: 44px;
    margin-block: -0.5em;
    padding: 0;
    font-weight: 400;
    font-size: 0.8825em;
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s5);
    align-items: center;
  }
  .section > .actions {
    margin-block-start: var(--_s2);
  }

  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    min-block-size: max(2.75em, 44px);
    font-size: 0.8825em;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    text-decoration-thickness: 2px;
  }
  summary > .icon {
    inline-size: 1em;
    block-size: 1em;
    transition: rotate var(--_motion);
  }
  [open] > summary > .icon {
    rotate: 90deg;
  }
  .folded {
    display: grid;
    gap: var(--_s2);
    max-inline-size: var(--_measure);
    padding-block-end: var(--_s2);
    font-size: 0.8825em;
  }

  .steps {
    display: grid;
    gap: var(--_s2);
  }
  .steps ol {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    gap: var(--_s1);
    max-inline-size: 17em;
  }
  .steps li {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_line);
  }
  .steps .done {
    background: var(--_accent);
  }

  @container bf (max-width: 30em) {
    .actions {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    .actions > .button {
      inline-size: 100%;
    }
  }
`;
