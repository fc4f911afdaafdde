import { html, type TemplateResult } from 'lit';
import type { UnusableState } from '../correction/state.ts';
import { alert, icon } from '../icons.ts';
import type { ViewContext } from './context.ts';
import { notice, para, screenHeader } from './parts/blocks.ts';
import { help } from './parts/people.ts';

/** The tag cannot work as it is set: a sentence for the person, one for who set it, and what the host wrote to help. */
export const unusableView = ({ code, message }: UnusableState, context: ViewContext): TemplateResult => {
  const { words } = context;
  return html`${screenHeader(context, words('failure.setting.title'), { lead: words('failure.setting.body') })}
  ${notice('critical', icon(alert), [para(message), para(words('failure.code', { code }), 'small')])}
  ${help(context, undefined)}`;
};
