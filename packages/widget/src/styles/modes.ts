import { css } from 'lit';

/** How it looks for those who want less motion, choose their own colours, or print. */
export const modeStyles = css`
  @media (prefers-reduced-motion: reduce) {
    .bf *,
    .bf ::before {
      animation: none !important;
      transition: none !important;
    }
    .spinner {
      border-style: dotted;
      border-color: var(--_edge);
    }
  }

  @media (forced-colors: active) {
    .notice,
    .banner {
      border-color: CanvasText;
    }
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
      border-color: Highlight;
    }
    .steps li,
    .mark,
    progress {
      forced-color-adjust: none;
      background: Canvas;
      border: 1px solid CanvasText;
      color: Canvas;
    }
    .steps .done,
    :is(.done, .now) > .mark {
      background: CanvasText;
    }
    ::-webkit-progress-bar {
      background: Canvas;
    }
    ::-webkit-progress-value {
      background: Highlight;
    }
    .bone {
      border: 1px solid GrayText;
    }
    .version:has(:checked) {
      border-color: Highlight;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      --_surface: #fff;
      --_subtle: #fff;
      --_text: #000;
      --_muted: #333;
      --_line: #999;
      --_edge: #333;
      --_accent: #000;
      --_positive: #000;
      --_caution: #000;
      --_critical: #000;
      --_advice: #000;
    }
    .page {
      font-size: 10.5pt;
      max-inline-size: none;
      gap: 16pt;
    }
    .page:has(.receipt) > :not(.receipt),
    .button,
    .bar,
    .steps,
    summary > .icon {
      display: none;
    }
    .notice {
      border-color: #999;
      background: none;
    }
    .row {
      grid-template-columns: 12em minmax(0, 1fr);
      padding-block: 5pt;
    }
    .row,
    .check,
    .moment {
      break-inside: avoid;
    }
    ::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
  }
`;
