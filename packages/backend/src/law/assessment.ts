/** What the law package says of a case, from what the service knows: a client never computes it. */
import type { Assessment, CaseFacts } from '@bonne-foi/contract';
import { assess, natures, parisDay, toWire } from '@bonne-foi/law';
import type { Facts, PlainDay } from '@bonne-foi/law';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import type { InvitationRow } from '../invitations/invitation-store.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Held } from '../records/held.ts';

/** Of a record that nobody corrected yet. The mistake, if there is one, was made when the record was last written. */
export function assessRecord(held: Held, procedure: Procedure, now: Date): Assessment {
  return assessed(procedure, held.updatedAt, now, {
    occurredOn: dayOf(held.updatedAt),
    notified: 'nothing',
    regularisedOn: 'not_yet',
    correctedOn: 'not_yet',
  });
}

/** Of an invitation, as long as it stands: what was corrected is judged with its correction. */
export function assessInvitation(row: InvitationRow, procedure: Procedure, now: Date): Assessment {
  const { invitedAt, deadline, answeredAt, response } = row;
  const done = response === 'regularise' && answeredAt !== undefined ? dayOf(answeredAt) : 'not_yet';
  return assessed(procedure, answeredAt ?? invitedAt, now, {
    occurredOn: dayOf(invitedAt),
    notified: 'nothing',
    invitedOn: dayOf(invitedAt),
    invitationDeadline: plain(deadline),
    regularisedOn: done,
    correctedOn: done,
  });
}

/** Of a correction: what was sent, when, and what the service wrote down. */
export function assessCorrection(row: CorrectionRow, procedure: Procedure, now: Date): Assessment {
  const { facts } = row.internal;
  const done = row.submittedAt === undefined ? 'not_yet' : dayOf(facts.regularisedAt ?? row.submittedAt);
  return assessed(procedure, row.assessedAt, now, {
    // At the latest when its correction was begun.
    occurredOn: done === 'not_yet' ? dayOf(row.createdAt) : earliest(done, dayOf(row.createdAt)),
    notified: notifiedIn(facts),
    regularisedOn: done,
    correctedOn: done,
    ...natureIn(facts),
    ...(facts.firstOccurrence !== undefined && { firstOccurrence: facts.firstOccurrence }),
    ...(facts.clericalError !== undefined && { clericalError: facts.clericalError }),
    ...(facts.invitationDeadline !== undefined && { invitationDeadline: plain(facts.invitationDeadline) }),
    ...(row.origin === 'spontaneous' && { invitedOn: 'none' }),
  });
}

/** What the service notified; good faith is presumed otherwise (CRPA L123-2). */
export function notifiedIn({ fraudNotifiedAt, badFaithNotifiedAt }: CaseFacts): Facts['notified'] {
  if (fraudNotifiedAt !== undefined) return 'fraud';
  return badFaithNotifiedAt === undefined ? 'nothing' : 'bad_faith';
}

/** The three axes on the wire. What the procedure's own text answers stands in the place of “not known”. */
function assessed({ rightToError }: Procedure, assessedAt: string, now: Date, known: Facts): Assessment {
  const facts: Facts = { ...rightToError.facts, ...known };
  const found = toWire(assess(facts, parisDay(now)), { assessedAt, facts, language: 'fr' });
  const { principal, interest } = rightToError;
  return {
    ...found,
    ...(found.principal.value === 'unknown' && principal !== undefined && { principal }),
    ...(found.interest.value === 'unknown' && interest !== undefined && { interest }),
  };
}

/** What went wrong, where the service says it in a word that the rules know. */
function natureIn({ nature: said }: CaseFacts): Pick<Facts, 'nature'> {
  const nature = said === 'omission' ? 'incomplete_declaration' : natures.find((known) => known === said);
  return nature === undefined ? {} : { nature };
}

const dayOf = (timestamp: string): PlainDay => plain(parisDay(timestamp));
const earliest = (one: PlainDay, other: PlainDay): PlainDay => (other < one ? other : one);

/** Days of the store are plain dates of the contract, which the law package checks again. */
function plain(day: string): PlainDay {
  return day as PlainDay;
}
