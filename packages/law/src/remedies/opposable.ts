/**
 * Does the time limit of a remedy bind the person?
 * - Implied rejection: not when the acknowledgement was not sent or lacks a mention (CRPA, L112-12 for an electronic send,
 *   L112-6 on paper). When the acknowledgement was only not sent, an express decision duly notified before the silence
 *   decides makes up for it (same articles, second sentence); the sentence does not name an acknowledgement that is there
 *   but lacks a mention: no answer is given for it.
 * - Express decision: only if the notification states the remedies and their time limits (CJA, R421-5; social security: CSS,
 *   R142-1-A, III).
 * - A request refused for a formal defect that the person was not properly asked to cure: it does not bind (L114-6).
 *
 * A limit that does not bind is not for ever: the administrative court's case law sets a reasonable time, in principle a
 * year. No text read here sets it, and no date is made up.
 */
import type { LegalRef, PlainDate } from '@bonne-foi/contract';
import { courts, cssProcedure as css, crpaProcedure as crpa } from '../sources/procedure-texts.ts';

/** How the person came to know. A fact left out is not known. */
export interface OpposableFacts {
  readonly channel: 'electronic' | 'paper';
  /** `social_security`: what CSS R142-1-A rules. */
  readonly order: 'administrative' | 'social_security';
  readonly decision: 'implied' | 'express';
  /** The acknowledgement of the request. */
  readonly acknowledgement?: 'complete' | 'lacks_mention' | 'not_sent';
  /** Whether the notification of the express decision states remedies and time limits. */
  readonly doesNotificationStateRemedies?: boolean;
  /** Day of a proper notification of the express decision, and day on which silence would have decided. */
  readonly notifiedOn?: PlainDate;
  readonly deemedOn?: PlainDate;
  /** An invitation to cure a formal defect lacked what L114-6 asks for. */
  readonly wasCureInvitationDefective?: boolean;
}

/** Whether a time limit binds, and by which text. */
export interface Opposability {
  readonly isOpposable: boolean | 'unknown';
  readonly sources: readonly LegalRef[];
}

/** Whether the time limit of the remedies binds the person. */
export function opposability(facts: OpposableFacts): Opposability {
  if (facts.wasCureInvitationDefective === true) return { isOpposable: false, sources: [crpa.l1146] };
  return facts.decision === 'implied' ? implied(facts) : express(facts);
}

function receiptRule({ channel }: OpposableFacts): LegalRef {
  return channel === 'electronic' ? crpa.l11212 : crpa.l1126;
}

function implied(facts: OpposableFacts): Opposability {
  const sources = [receiptRule(facts), ...(facts.order === 'social_security' ? [css.r1421a] : [])];
  const { acknowledgement = 'unknown' } = facts;
  switch (acknowledgement) {
    case 'unknown':
      return { isOpposable: 'unknown', sources };
    case 'complete':
      return { isOpposable: true, sources };
    case 'lacks_mention':
    case 'not_sent':
      return { isOpposable: false, sources };
  }
}

function express(facts: OpposableFacts): Opposability {
  const notification = facts.order === 'social_security' ? css.r1421a : courts.r4215;
  if (facts.doesNotificationStateRemedies === false) return { isOpposable: false, sources: [notification] };
  const stated = facts.doesNotificationStateRemedies ?? 'unknown';
  const { acknowledgement = 'unknown' } = facts;
  switch (acknowledgement) {
    case 'complete':
      return { isOpposable: stated, sources: [notification] };
    case 'not_sent': {
      const cures = isBeforeSilence(facts);
      if (cures === true) return { isOpposable: stated, sources: [receiptRule(facts), notification] };
      return { isOpposable: cures === 'unknown' ? 'unknown' : false, sources: [receiptRule(facts)] };
    }
    case 'unknown':
    case 'lacks_mention':
      return { isOpposable: 'unknown', sources: [receiptRule(facts), notification] };
  }
}

/** Whether the express decision came before the end of the time of silence. */
function isBeforeSilence({ notifiedOn, deemedOn }: OpposableFacts): boolean | 'unknown' {
  if (notifiedOn === undefined || deemedOn === undefined) return 'unknown';
  return notifiedOn <= deemedOn;
}
