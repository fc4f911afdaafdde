import type { ServiceContact } from '@bonne-foi/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FailureCause } from '../correction/failure.ts';
import type { FailedState, KeptState } from '../correction/state.ts';
import { alert, clock, icon, lock, offline } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { actions, button, link, notice, para, screenHeader, type Tone } from './parts/blocks.ts';
import { help } from './parts/people.ts';
import { kept } from './sending.ts';

/** Causes that the words of another say. */
const alike: Readonly<Partial<Record<FailureCause, FailureCause>>> = {
  closed: 'stale',
  unexpected: 'contract',
};

/** How a cause looks, and its way on: try the same act again, sign in, or go back to what is held. */
type Manner = readonly [tone: Tone, mark: string, way: 'retry' | 'sign-in' | 'back'];
const back: Manner = ['caution', alert, 'back'];
const again: Manner = ['caution', clock, 'retry'];
const signIn: Manner = ['accent', lock, 'sign-in'];

const manners: Readonly<Partial<Record<FailureCause, Manner>>> = {
  offline: ['caution', offline, 'retry'],
  session: signIn,
  'step-up': signIn,
  down: again,
  busy: again,
  lost: again,
  unexpected: again,
  contract: ['critical', alert, 'retry'],
  setting: ['critical', alert, 'back'],
};

/** It did not work: why, what became of what was typed, what to do now, and a telephone that needs no internet. */
export const failedView = ({ failure, back: from }: FailedState, context: ViewContext): TemplateResult => {
  const { words } = context;
  const { cause, detail, routedTo } = failure;
  const said = alike[cause] ?? cause;
  const [tone, mark, way] = manners[cause] ?? back;
  const title = words.find(`failure.${said}.title`) ?? failure.title;
  const code = failure.requestId ?? (cause === 'contract' || cause === 'setting' ? failure.code : '');
  const desk = 'desk' in from ? from.desk : undefined;
  const retry =
    way === 'sign-in' ? 'action.sign_in' : cause === 'lost' ? 'failure.lost.check' : 'action.retry';
  return html`${screenHeader(context, title, { eyebrow: desk?.record.title })}
  ${notice(tone, icon(mark), [
    para(words.find(`failure.${said}.body`)),
    para(detail),
    para(cause === 'lost' && words('failure.lost.safe')),
    actions(
      way === 'back' ? nothing : button(context, 'primary', words(retry), { type: 'retry' }),
      button(context, way === 'back' ? '' : 'quiet', words('action.back'), { type: 'back' }),
    ),
    para(code && words('failure.code', { code }), 'small'),
  ])}
  ${para(routedTo?.link && link(context, routedTo.link.title ?? routedTo.owner.name, routedTo.link.href))}
  ${desk && kept(desk, context)} ${help(context, contactOf(from))}`;
};

/** Whom to call from a screen: the service that holds the record, else the administration. */
export const contactOf = (state: KeptState): ServiceContact | undefined => {
  const desk = 'desk' in state ? state.desk : undefined;
  const service = 'service' in state ? state.service : desk?.service;
  return desk?.record.holder ?? service?.contact;
};
