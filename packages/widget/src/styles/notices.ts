import { css } from 'lit';

/** A tinted ground means one thing: someone speaks to you here. Statuses, errors and the summary of errors. */
export const noticeStyles = css`
  .notice {
    --_tone: var(--_muted);
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s2) var(--_s3);
    padding: var(--_s4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_subtle);
  }
  .notice > .icon,
  .notice > .spinner {
    color: var(--_tone);
    margin-block-start: 0.12em;
  }
  .notice > div {
    display: grid;
    gap: var(--_s3);
    grid-template-columns: minmax(0, 1fr);
  }
  .notice-title {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.4;
  }
  .notice.advice {
    --_tone: var(--_advice);
    background: var(--_advice-soft);
  }
  .notice.advice .notice-title {
    color: var(--_advice);
  }
  .notice.caution {
    --_tone: var(--_caution);
    background: var(--_caution-soft);
  }
  .notice.critical {
    --_tone: var(--_critical);
    background: var(--_critical-soft);
  }
  .notice.accent {
    --_tone: var(--_accent);
    background: var(--_accent-soft);
  }
  .notice:is(.caution, .critical, .accent, .advice),
  .notice .muted,
  .notice a:not(.button),
  .notice summary {
    color: var(--_text);
  }
  .notice details:not([open]) {
    margin-block: calc(var(--_s2) * -1);
  }
  .notice .quiet {
    color: var(--_text);
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  .notice .quiet:hover {
    text-decoration-thickness: 2px;
  }
  .notice.compact {
    padding: var(--_s2) var(--_s3);
    margin-block-start: var(--_s1);
  }
  @container bf (min-width: 40em) {
    .notice:not(.compact) {
      padding: var(--_s5);
    }
  }
  @container bf (max-width: 30em) {
    .notice:not(.compact) {
      grid-template-columns: minmax(0, 1fr);
      position: relative;
    }
    .notice:not(.compact) > :is(.icon, .spinner) {
      position: absolute;
      inset-block-start: var(--_s4);
      inset-inline-start: var(--_s4);
    }
    .notice:not(.compact) > div > :first-child {
      padding-inline-start: 1.9em;
    }
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: var(--_s1);
    min-inline-size: 0;
    font-size: 0.8825em;
    font-weight: 600;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .status.muted {
    font-weight: 400;
  }
  .error {
    display: flex;
    gap: var(--_s2);
    align-items: flex-start;
    color: var(--_critical);
    font-weight: 600;
  }
  .error > .icon {
    margin-block-start: 0.15em;
  }
  .summary {
    display: grid;
    gap: var(--_s3);
    padding: var(--_s5);
    border: 2px solid var(--_critical);
    border-radius: var(--_radius);
  }
  .summary:focus-visible {
    border-radius: var(--_radius);
  }
  .summary a {
    color: var(--_critical);
    font-weight: 600;
    display: inline-block;
    padding-block: 0.6em;
  }
  .spinner {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    border: 2.5px solid var(--_edge);
    border-block-start-color: transparent;
    border-radius: 50%;
    animation: turn 900ms linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
`;
