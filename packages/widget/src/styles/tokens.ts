import { css, unsafeCSS } from 'lit';
import { declare } from './colours.ts';

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
 * `light-dark()` has the light colours. Lengths are in `em`, so that a page that sets its root to 62.5 % does not
 * shrink the component.
 */
export const tokenStyles = css`
  :host {
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
    ${unsafeCSS(declare((light) => light))}
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      ${unsafeCSS(declare((light, dark) => `light-dark(${light},${dark})`))}
    }
  }
`;
