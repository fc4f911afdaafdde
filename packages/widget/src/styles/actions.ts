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
    border: 1px solid var(--_line-control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.25;
    hyphens: auto;
    overflow-wrap: anywhere;
    cursor: pointer;
    transition: background-color var(--_motion);
  }
  .button:hover {
    background: var(--_surface-subtle);
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_accent-on);
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent), var(--_text) 18%);
  }
  .quiet,
  .quiet:hover {
    background: none;
    padding-inline: 0;
    border: 0;
    text-align: start;
  }
  .inline {
    justify-self: start;
    margin-block: calc(var(--_s2) * -1);
    font-weight: 400;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s3) var(--_s5);
    align-items: center;
  }

  summary {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    min-block-size: max(2.75em, 44px);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
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
    padding-block-end: var(--_s2);
  }

  .steps ol {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: var(--_s1);
    max-inline-size: 17em;
    margin-block-start: var(--_s2);
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
    .actions,
    .bar {
      flex-direction: column;
      align-items: stretch;
    }
  }
`;
