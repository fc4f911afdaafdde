import { css } from 'lit';

/** How it looks for those who want less motion, choose their own colours, or print. */
export const modeStyles = css`
  @media (prefers-reduced-motion: reduce) {
    .bf * {
      animation: none !important;
      transition: none !important;
    }
  }

  @media (forced-colors: active) {
    .notice,
    .banner {
      border-color: CanvasText;
    }
    .primary,
    .steps li,
    .mark,
    .bone {
      forced-color-adjust: none;
      background: Canvas;
      border: 1px solid CanvasText;
      color: Canvas;
    }
    .notice > .icon {
      color: CanvasText;
    }
    .primary {
      background: Highlight;
      color: HighlightText;
    }
    .steps .done,
    :is(.done, .now) > .mark {
      background: CanvasText;
    }
    :focus-visible,
    .version:has(:checked) {
      outline-color: Highlight;
    }
  }

  @media print {
    :host {
      color-scheme: light;
    }
    .bf,
    .bf * {
      background: none;
      color: #000;
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
    }
    .row {
      grid-template-columns: 12em minmax(0, 1fr);
      padding-block: 5pt;
    }
    .rows > *,
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
