import { css } from 'lit';

/**
 * The theme. A designer sets any of these on the tag, on an ancestor, or on `:root`; a colour is set with its `-on`
 * and `-soft`, for light and dark together (`light-dark(…, …)` follows the `color-scheme` of the page).
 *
 * | token | for |
 * |---|---|
 * | `--bf-surface`, `--bf-surface-subtle` | ground; quiet ground |
 * | `--bf-text`, `--bf-text-muted` | text; labels and provenance |
 * | `--bf-line`, `--bf-line-control` | hairlines; edges of fields and buttons (3:1 at least) |
 * | `--bf-accent`, `--bf-accent-on`, `--bf-accent-soft` | actions and links; text on them; their ground |
 * | `--bf-positive`, `--bf-positive-soft` | received, accepted |
 * | `--bf-caution`, `--bf-caution-soft` | a date is near, a doubt |
 * | `--bf-critical`, `--bf-critical-soft` | what blocks or was refused |
 * | `--bf-advice`, `--bf-advice-soft` | advice on mistakes, nothing else |
 * | `--bf-focus` | the focus ring |
 * | `--bf-radius`, `--bf-space`, `--bf-control-height`, `--bf-measure` | shape and rhythm |
 * | `--bf-font`, `--bf-text-size`, `--bf-line-height`, `--bf-heading-weight` | type |
 * | `--bf-motion` | how long a hover or a fold takes |
 *
 * Inside, only the private `--_…` values are read: a theme that sets nothing costs nothing, and a browser without
 * `light-dark()` falls back to system colours. Lengths are in `em`, so that a page that sets its root to 62.5 % does not
 * shrink the component.
 */
export const tokenStyles = css`
  :host {
    --_surface: var(--bf-surface, Canvas);
    --_subtle: var(--bf-surface-subtle, Canvas);
    --_text: var(--bf-text, CanvasText);
    --_muted: var(--bf-text-muted, CanvasText);
    --_line: var(--bf-line, GrayText);
    --_edge: var(--bf-line-control, CanvasText);
    --_accent: var(--bf-accent, LinkText);
    --_accent-on: var(--bf-accent-on, Canvas);
    --_accent-soft: var(--bf-accent-soft, Canvas);
    --_positive: var(--bf-positive, CanvasText);
    --_positive-soft: var(--bf-positive-soft, Canvas);
    --_caution: var(--bf-caution, CanvasText);
    --_caution-soft: var(--bf-caution-soft, Canvas);
    --_critical: var(--bf-critical, CanvasText);
    --_critical-soft: var(--bf-critical-soft, Canvas);
    --_advice: var(--bf-advice, CanvasText);
    --_advice-soft: var(--bf-advice-soft, Canvas);
    --_focus: var(--bf-focus, CanvasText);
    --_radius: var(--bf-radius, 0.6em);
    --_height: max(var(--bf-control-height, 2.85em), 44px);
    --_measure: var(--bf-measure, 37.6em);
    --_weight: var(--bf-heading-weight, 650);
    --_motion: var(--bf-motion, 160ms);
    --_s2: var(--bf-space, 0.48em);
    --_s1: calc(var(--_s2) * 0.5);
    --_s3: calc(var(--_s2) * 1.5);
    --_s4: calc(var(--_s2) * 2);
    --_s5: calc(var(--_s2) * 3);
    --_s6: calc(var(--_s2) * 4);
    --_s7: calc(var(--_s2) * 6);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_surface: var(--bf-surface, light-dark(#fff, #17181a));
      --_subtle: var(--bf-surface-subtle, light-dark(#f6f4f0, #212326));
      --_text: var(--bf-text, light-dark(#1f1d1a, #eeece7));
      --_muted: var(--bf-text-muted, light-dark(#5a564e, #b7b3aa));
      --_line: var(--bf-line, light-dark(#dfdbd3, #3a3d40));
      --_edge: var(--bf-line-control, light-dark(#7a756b, #918e86));
      --_accent: var(--bf-accent, light-dark(#0f5a6b, #86cbdc));
      --_accent-on: var(--bf-accent-on, light-dark(#fff, #06252d));
      --_accent-soft: var(--bf-accent-soft, light-dark(#e4f0f2, #172b31));
      --_positive: var(--bf-positive, light-dark(#1c6440, #8fd0a9));
      --_positive-soft: var(--bf-positive-soft, light-dark(#e7f2eb, #1a2c22));
      --_caution: var(--bf-caution, light-dark(#784800, #eabf72));
      --_caution-soft: var(--bf-caution-soft, light-dark(#fbf0da, #2e2718));
      --_critical: var(--bf-critical, light-dark(#a0241c, #ffa296));
      --_critical-soft: var(--bf-critical-soft, light-dark(#fcebe8, #382220));
      --_advice: var(--bf-advice, light-dark(#56408b, #c6b5f3));
      --_advice-soft: var(--bf-advice-soft, light-dark(#f2eef9, #272436));
      --_focus: var(--bf-focus, light-dark(#14130f, #fff));
    }
  }
`;
