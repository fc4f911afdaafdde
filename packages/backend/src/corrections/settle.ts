import type { PlainDate, Remedy } from '@bonne-foi/contract';
import {
  addDuration,
  datedRemedies,
  deemedDecision,
  isOver,
  opposability,
  resumeClock,
  startOfDay,
  toTimestamp,
} from '@bonne-foi/law';
import type { NewEntry } from '../journal/journal.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { revised } from './correction-row.ts';
import type { CorrectionRow } from './correction-row.ts';
import type { NewEvent } from './dossier.ts';
import { isPossible, next, phaseOf } from './transitions.ts';

/** What time alone has done to a correction since it was last looked at. */
export interface Happened {
  readonly row: CorrectionRow;
  readonly events: readonly NewEvent[];
  readonly entries: readonly NewEntry[];
}

/**
 * Brings a correction up to the present: the end of the time for items refuses nothing (LIFE-5); silence makes its
 * decision on its day (LIFE-6). Undefined when nothing has happened.
 */
export function settle(row: CorrectionRow, procedure: Procedure, now: Date): Happened | undefined {
  const afterItems = endItems(row, procedure, now);
  const afterSilence = deem(afterItems?.row ?? row, procedure, now);
  const last = afterSilence ?? afterItems;
  if (last === undefined) return undefined;
  return {
    row: last.row,
    events: [...(afterItems?.events ?? []), ...(afterSilence?.events ?? [])],
    entries: [...(afterItems?.entries ?? []), ...(afterSilence?.entries ?? [])],
  };
}

function endItems(row: CorrectionRow, procedure: Procedure, now: Date): Happened | undefined {
  const { itemsRequest } = row;
  if (itemsRequest === undefined || !isPossible(row.status, 'items_deadline')) return undefined;
  if (!isOver(itemsRequest.deadline, now)) return undefined;
  const day = addDuration(itemsRequest.deadline, 'P1D');
  const at = toTimestamp(startOfDay(day));
  const status = next(row.status, 'items_deadline');
  return {
    row: revised(row, at, {
      status,
      phase: phaseOf[status],
      itemsRequest: { ...itemsRequest, resolvedAt: at, resolution: 'deadline_passed' },
      ...(row.clock !== undefined && { clock: resumeClock(row.clock, { at, how: 'time_over' }) }),
    }),
    events: [
      {
        at,
        type: 'status',
        status,
        title: 'Le délai pour répondre est passé. Rien n’est refusé : l’examen reprend.',
        by: { kind: 'automated', service: procedure.holder.name },
      },
    ],
    entries: [{ actor: { kind: 'system' }, act: 'items_deadline_passed' }],
  };
}

function deem(row: CorrectionRow, procedure: Procedure, now: Date): Happened | undefined {
  const { clock } = row;
  if (clock === undefined || !isPossible(row.status, 'deem')) return undefined;
  const born = deemedDecision(clock, now);
  if (born === undefined) return undefined;
  const { at } = born;
  const isAcceptance = born.outcome === 'deemed_accepted';
  const status = next(row.status, 'deem', born.outcome);
  return {
    row: revised(row, at, {
      status,
      phase: phaseOf[status],
      decision: {
        outcome: status,
        express: false,
        decidedAt: at,
        ...(!isAcceptance && { remedies: remediesOf(row, procedure, born.bornOn) }),
      },
    }),
    events: [
      {
        at,
        type: 'deemed_decision',
        status,
        title: isAcceptance
          ? 'Sans réponse : votre demande est acceptée.'
          : 'Sans réponse : votre demande est refusée.',
        ...(clock.legalBasis !== undefined && { legalBasis: clock.legalBasis.slice(0, 10) }),
        by: { kind: 'automated', service: procedure.holder.name },
      },
    ],
    entries: [
      {
        actor: { kind: 'system' },
        act: 'deemed',
        note: status,
        ...(clock.legalBasis !== undefined && { ground: clock.legalBasis.slice(0, 10) }),
      },
    ],
  };
}

/** Remedies with their time, which binds nobody whose send was never acknowledged (L112-12). */
function remediesOf({ receipts }: CorrectionRow, { remedies }: Procedure, opensOn: PlainDate): Remedy[] {
  const wasAcknowledged = receipts.some(({ kind }) => kind === 'acknowledgement');
  const { isOpposable } = opposability({
    channel: 'electronic',
    order: 'administrative',
    decision: 'implied',
    // An acknowledgement is only ever issued with all its mentions.
    acknowledgement: wasAcknowledged ? 'complete' : 'not_sent',
  });
  return datedRemedies(remedies, opensOn, isOpposable);
}
