import { css } from 'lit';

/** A tinted ground means one thing: someone speaks to you here. Statuses, errors and the summary of errors. */
export const noticeStyles = css`
  .notice,
  .banner {
    padding: var(--_s4);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_ground, var(--_surface-subtle));
  }
  .notice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s3);
  }
  .notice > div {
    gap: var(--_s3);
  }
  .notice > .icon {
    color: var(--_tone);
    margin-block-start: 0.12em;
  }
  .notice,
  :is(.notice, .banner) :is(.muted, a, summary, .quiet) {
    color: var(--_text);
  }
  .notice .quiet {
    text-decoration: underline 1px;
    text-underline-offset: 0.22em;
  }
  .notice-title {
    font-size: 1em;
    font-weight: 650;
    line-height: 1.4;
  }
  .notice.advice {
    --_tone: var(--_advice);
    --_ground: var(--_advice-soft);
  }
  .notice.advice .notice-title {
    color: var(--_advice);
  }
  .notice.caution {
    --_tone: var(--_caution);
    --_ground: var(--_caution-soft);
  }
  .notice.critical {
    --_tone: var(--_critical);
    --_ground: var(--_critical-soft);
  }
  .notice.accent,
  .banner {
    --_tone: var(--_accent);
    --_ground: var(--_accent-soft);
  }
  .notice details:not([open]) {
    margin-block: calc(var(--_s2) * -1);
  }
  @container bf (min-width: 40em) {
    .notice,
    .banner {
      padding: var(--_s5);
    }
  }
  @container bf (max-width: 30em) {
    .notice {
      display: block;
    }
    .notice > :first-child {
      float: inline-start;
      margin-inline-end: var(--_s2);
    }
  }
`;
