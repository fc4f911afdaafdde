import type { Agent, AgentDisclosure, Event } from '@bonne-foi/contract';
import { toTimestamp } from '@bonne-foi/law';
import { revised } from '../corrections/correction-row.ts';
import type { CorrectionRow } from '../corrections/correction-row.ts';
import { addEvent, save } from '../corrections/dossier.ts';
import type { Dossier, NewEvent } from '../corrections/dossier.ts';
import type { Answer, Call } from '../http/handler.ts';
import { addToJournal } from '../journal/journal.ts';
import type { NewEntry } from '../journal/journal.ts';
import { caseVersion, presentCase } from './case-store.ts';

/** What an agent's act changes, and what it writes. */
export interface CaseAct {
  readonly changes: Partial<CorrectionRow>;
  readonly entries: readonly NewEntry[];
  /** What the person reads; nothing for what stays within the service. */
  readonly event?: NewEvent;
}

/** Performs an act: the correction, the person's timeline and the journal together. */
export async function perform(
  call: Call,
  dossier: Dossier,
  act: CaseAct,
): Promise<Dossier & { readonly event?: Event }> {
  const row = revised(dossier.row, toTimestamp(call.now), act.changes);
  const moved = row.status === dossier.row.status ? {} : { old: dossier.row.status, new: row.status };
  const entries = act.entries.map((entry) => (entry.path === undefined ? { ...moved, ...entry } : entry));
  const journalled = await addToJournal(call, row, entries);
  const saved = await save(call, { ...dossier, row: journalled });
  if (act.event === undefined) return saved;
  return { ...saved, event: await addEvent(call, saved, act.event) };
}

/** The case as the answer to an act. */
export async function answerCase(call: Call, dossier: Dossier): Promise<Answer> {
  return { status: 200, headers: { ETag: caseVersion(dossier) }, body: await presentCase(call, dossier) };
}

/** Who acts, by real name, for the journal alone. */
export function actorOf(call: Call, { procedure }: Dossier): NewEntry['actor'] {
  const { displayName } = call.principal;
  return {
    kind: 'agent',
    ...(displayName !== undefined && { name: displayName }),
    service: procedure.holder.name,
  };
}

/** How an agent appears to the person: by name, or by reference; the ground is never shown (L111-2, AGT-3). */
export function agentShown(disclosure: AgentDisclosure): Agent {
  const { service } = disclosure;
  const common = {
    kind: 'person',
    service: service.name,
    phone: service.phone,
    ...(service.email !== undefined && { email: service.email }),
    ...(service.postalAddress !== undefined && { administrativeAddress: service.postalAddress }),
    ...(disclosure.jobTitle !== undefined && { jobTitle: disclosure.jobTitle }),
  };
  return disclosure.mode === 'named'
    ? { ...common, name: disclosure.name }
    : { ...common, anonymised: true, reference: disclosure.reference };
}

/** How the case's agent appears; the service while nobody is in charge. */
export function speakerOf({ row, procedure }: Dossier): Agent {
  const { disclosure } = row.internal;
  return disclosure === undefined
    ? { kind: 'service', service: procedure.holder.name }
    : agentShown(disclosure);
}
