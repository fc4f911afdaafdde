import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.ts';

/**
 * The ground of every screen: what is inherited from the page stops here.
 *
 * Parts for designers (`bonne-foi::part(…)`): `page`, `title`, `heading`, `subheading`, `row-label`, `section`,
 * `notice`, `steps`, `record`, `row`, `edit`, `change`, `file`, `error`, `error-summary`, `bar`, `help`, `questions`,
 * `invitation`, `button`, `primary-button`; on the later screens `receipt`, `reference`, `moment`, `version`.
 */
export const ground = ({ words }: ViewContext, content: unknown): TemplateResult =>
  html`<div class="bf" lang=${words.locale}><div class="page" part="page">${content}</div></div>`;
