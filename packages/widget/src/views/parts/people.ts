import type { Agent, LegalRef, ServiceContact, Told } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, mail, phone } from '../../icons.ts';
import type { ViewContext } from '../context.ts';
import { link, para, their } from './blocks.ts';
import { heading } from './heading.ts';
import { formatsOf } from './record-words.ts';

/** A telephone number that one can press. */
export const phoneLink = (context: ViewContext, number: string): TemplateResult =>
  link(context, formatsOf(context).phone(number), `tel:${number.replace(/[^+\d]/g, '')}`);

/** An address to write to. */
export const mailLink = (context: ViewContext, address: string): TemplateResult =>
  link(context, address, `mailto:${address}`);

/** Texts of law as one cites them ("CSS, art. L114-17"), each a link when its address is known. */
export const lawNames = (context: ViewContext, laws: readonly LegalRef[]): unknown[] =>
  laws.map(
    ({ text, article, url }, at) =>
      html`${at ? ', ' : ''}${link(context, `${text}, art.\u00a0${article}`, url)}`,
  );

/** Texts of law, after the sentence they found. Nothing when there are none. */
export const lawLine = (context: ViewContext, laws: readonly LegalRef[] | undefined): unknown =>
  laws?.length
    ? html`<p class="small muted">
        ${context.words('common.article', { article: '' })}${lawNames(context, laws)}
      </p>`
    : nothing;

/**
 * Who helps, on every screen where one may be stuck: a person, a telephone, no duty to do it all online. While the
 * service has named nobody, what the host wrote between the tags.
 */
export const help = (context: ViewContext, holder: ServiceContact | undefined): TemplateResult => {
  const { words } = context;
  return html`<section class="contact" part="help" aria-labelledby="bf-help">
    ${heading(context.headingLevel + 1, 'subheading', words('common.help_title'), { id: 'bf-help' })}
    ${para(words('common.help'), 'muted')}
    ${
      holder
        ? html`<p>${[holder.name, holder.organisation?.name].filter(Boolean).join(', ')}</p>
            <ul role="list">
              <li>
                ${icon(phone)}<span
                  >${phoneLink(context, holder.phone)}${
                    holder.hours &&
                    html`<span class="muted">, ${their(context, lowerFirst(holder.hours))}</span>`
                  }</span
                >
              </li>
              ${holder.email && html`<li>${icon(mail)}<span>${mailLink(context, holder.email)}</span></li>`}
            </ul>`
        : html`<slot></slot>`
    }
  </section>`;
};

/** The same text inside a sentence. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Who knows, and who does not: telling one body tells no other. One sentence each. */
export const toldLines = (context: ViewContext, told: readonly Told[] | undefined): unknown[] => {
  const { words } = context;
  if (!told?.length) return [words('told.default')];
  return told.map(({ told: isTold, body, note, link: to }) =>
    isTold
      ? words('told.yes', { authority: body.name })
      : html`${words('told.no')} <strong>${body.name}</strong>${note && html`. ${their(context, note)}`}
          ${to && link(context, their(context, to.title ?? body.name), to.href)}`,
  );
};

/** Name or reference of the public servant, never both hidden: who signs, who handles. */
export const agentName = ({ name, reference, service }: Agent): string => name ?? reference ?? service;
