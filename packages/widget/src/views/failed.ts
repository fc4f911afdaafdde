import type { ServiceContact } from '@bonne-foi/contract';
import { button } from './parts/confirm.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { FailureCause } from '../correction/failure.ts';
import type { FailedState, KeptState, UnusableState } from '../correction/state.ts';
import { alert, clock, icon, lock, offline } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { link, notice, screenHeader } from './parts/blocks.ts';
import { help } from './parts/people.ts';
import { kept } from './sending.ts';

interface Manner {
  /** Stem of the words: `failure.<stem>.title` and `.body`. */
  readonly stem: string;
  readonly tone: 'caution' | 'critical' | 'accent' | '';
  readonly mark: string;
  /** What the main button does: try the same act again, sign in, or go back to what is held. */
  readonly way: 'retry' | 'sign-in' | 'back';
}

const later = { tone: 'caution', mark: clock, way: 'retry' } as const;
const closed = { tone: 'caution', mark: alert, way: 'back' } as const;

/** Each cause has its own words for what became of what was typed, and its own way on. */
const manners: Readonly<Record<FailureCause, Manner>> = {
  offline: { ...later, stem: 'offline', mark: offline },
  session: { stem: 'session', tone: 'accent', mark: lock, way: 'sign-in' },
  'step-up': { stem: 'step_up', tone: 'accent', mark: lock, way: 'sign-in' },
  refused: { ...closed, stem: 'refused' },
  changed: { ...closed, stem: 'conflict' },
  stale: { ...closed, stem: 'transition' },
  closed: { ...closed, stem: 'transition' },
  down: { ...later, stem: 'service' },
  busy: { ...later, stem: 'busy' },
  lost: { ...later, stem: 'lost' },
  gone: { ...closed, stem: 'gone' },
  missing: { ...closed, stem: 'not_found' },
  forbidden: { ...closed, stem: 'forbidden' },
  contract: { ...later, stem: 'protocol', tone: 'critical', mark: alert },
  setting: { ...closed, stem: 'config', tone: 'critical' },
  unexpected: { ...later, stem: 'protocol' },
};

/** It did not work: why, what became of what was typed, what to do now, and a telephone that needs no internet. */
export const failedView = (state: FailedState, context: ViewContext): TemplateResult => {
  const { failure, back } = state;
  const { words } = context;
  const { stem, tone, mark, way } = manners[failure.cause];
  const title = words.find(`failure.${stem}.title`) ?? failure.title ?? words('failure.service.title');
  const body =
    words.find(`failure.${stem}.body`) ?? words.find(`failure.${stem}`) ?? words('failure.protocol.body');
  const code =
    failure.requestId ??
    (failure.cause === 'contract' || failure.cause === 'setting' ? failure.code : undefined);
  const desk = 'desk' in back ? back.desk : undefined;
  return html`${screenHeader(context, title, { eyebrow: desk?.record.title })}
  ${notice(
    tone,
    icon(mark),
    html`<p class="measure">${body}</p>
      ${failure.detail ? html`<p class="measure">${failure.detail}</p>` : nothing}
      ${failure.cause === 'lost' ? html`<p>${words.find('failure.lost.safe')}</p>` : nothing}
      ${ways(context, way, failure.cause)}
      ${code ? html`<p class="small">${words('failure.code', { code })}</p>` : nothing}`,
  )}
  ${
    failure.routedTo?.link
      ? html`<p>
          ${link(context, failure.routedTo.link.title ?? failure.routedTo.owner.name, failure.routedTo.link.href, 'button')}
        </p>`
      : nothing
  }
  ${desk ? kept(desk, context) : nothing} ${help(context, contactOf(back))}`;
};

const ways = (context: ViewContext, way: Manner['way'], cause: FailureCause): TemplateResult => {
  const { words } = context;
  const again =
    way === 'sign-in'
      ? words('action.sign_in')
      : ((cause === 'lost' ? words.find('failure.lost.check') : undefined) ?? words('action.retry'));
  return html`<div class="actions">
    ${way === 'back' ? nothing : html`${button('primary', again, () => context.send({ type: 'retry' }))}`}
    <button
      type="button"
      class=${way === 'back' ? 'button' : 'button quiet'}
      part="button"
      @click=${() => context.send({ type: 'back' })}
    >
      ${words('action.back')}
    </button>
  </div>`;
};

/** Whom to call from a screen: the service that holds the record, else the administration. */
export const contactOf = (state: KeptState): ServiceContact | undefined => {
  if ('desk' in state) return state.desk.record.holder ?? state.desk.service.capabilities.authority.contact;
  return 'service' in state ? state.service.capabilities.authority.contact : undefined;
};

/** The tag cannot work as it is set: a sentence for the person, and one for who set it. */
export const unusableView = ({ code, message }: UnusableState, context: ViewContext): TemplateResult => {
  const { words } = context;
  return html`${screenHeader(context, words('failure.config.title'), { lead: words('failure.config.body') })}
  ${notice(
    'critical',
    icon(alert),
    html`<p>${message}</p>
      <p class="small">${words('failure.code', { code })}</p>`,
  )}`;
};
