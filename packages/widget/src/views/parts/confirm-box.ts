import type { TemplateResult } from 'lit';
import type { Issue } from '../../correction/draft.ts';
import type { ViewContext } from '../context.ts';
import { tick } from './ask.ts';
import { issueText } from './error-summary.ts';
import { controlId } from './errors.ts';

/** A box that must be ticked: an explicit act before anything leaves (RGAA 11.12). */
export const confirmBox = (
  context: ViewContext,
  issues: readonly Issue[],
  label: string,
  checked: boolean,
  part: 'confirmed' | 'swornStatement' = 'confirmed',
): TemplateResult => {
  const issue = issues.find((each) => each.part === part);
  return tick(
    {
      id: controlId('', part),
      checked,
      label,
      required: true,
      error: issue && issueText(context, undefined, issue),
    },
    (on) =>
      context.send(part === 'confirmed' ? { type: 'confirm', confirmed: on } : { type: 'swear', given: on }),
  );
};
