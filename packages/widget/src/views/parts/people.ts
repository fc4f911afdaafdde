import type { Agent, LegalRef, ServiceContact, Told } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, mail, phone } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { link } from './blocks.ts';
import { heading } from './heading.ts';
import { formatsOf, lawName } from './record-words.ts';

/** A telephone number that one can press. */
export const phoneLink = (context: ViewContext, number: string): TemplateResult =>
  link(context, formatsOf(context).phone(number), `tel:${number.replace(/[^+\d]/g, '')}`);

/** Texts of law, by name, each a link when its address is known. */
export const lawNames = (context: ViewContext, laws: readonly LegalRef[]): unknown[] =>
  laws.map((law, at) => html`${at ? ', ' : ''}${link(context, lawName(law), law.url)}`);

/** Texts of law, after the sentence they found. Nothing when there are none. */
export const lawLine = (
  context: ViewContext,
  laws: readonly LegalRef[] | undefined,
): TemplateResult | typeof nothing =>
  laws?.length
    ? html`<p class="small muted">
        ${context.words('common.article', { article: '' })}${lawNames(context, laws)}
      </p>`
    : nothing;

/** Who helps, on every screen where one may be stuck: a person, a telephone, no duty to do it all online. */
export const help = (context: ViewContext, holder: ServiceContact | undefined): TemplateResult => {
  const { words } = context;
  return html`<section class="contact" part="help" aria-labelledby="bf-help">
    ${heading(context.headingLevel + 1, 'subheading', words('common.help_title'), { id: 'bf-help' })}
    <p class="muted measure">${words('common.help')}</p>
    ${
      holder
        ? html`<p>${holder.name}${holder.organisation ? html`, ${holder.organisation.name}` : nothing}</p>
            <ul role="list">
              <li>
                ${icon(phone)}<span
                  >${phoneLink(context, holder.phone)}${
                    holder.hours ? html`<span class="muted">, ${lowerFirst(holder.hours)}</span>` : nothing
                  }</span
                >
              </li>
              ${
                holder.email
                  ? html`<li>
                      ${icon(mail)}<span>${link(context, holder.email, `mailto:${holder.email}`)}</span>
                    </li>`
                  : nothing
              }
            </ul>`
        : nothing
    }
  </section>`;
};

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Bodies that are not told: the person must tell them. */
export const notTold = (told: readonly Told[] | undefined): Told[] =>
  told?.filter((each) => !each.told) ?? [];

/** One body that is not told: its name, why, and where to tell it. */
export const notToldLine = (context: ViewContext, each: Told): TemplateResult =>
  html`<strong>${each.body.name}</strong>${each.note ? html`. ${each.note}` : nothing}
    ${each.link ? link(context, each.link.title ?? each.body.name, each.link.href) : nothing}`;

/** Name or reference of the public servant, never both hidden: who signs, who handles. */
export const agentName = (agent: Agent): string => agent.name ?? agent.reference ?? agent.service;
