import type {
  FieldPath,
  FieldValue,
  HeldRecord,
  RecordSummary,
  RightAndDutyNotice,
} from '@bonne-foi/contract';
import { withoutMemory } from '@bonne-foi/law';
import { assessRecord } from '../law/assessment.ts';
import type { Procedure } from '../procedures/procedure.ts';
import { recordVersion } from './held.ts';
import type { Held, HeldValue } from './held.ts';
import { findTarget } from './paths.ts';

/** A record as its person sees it: definitions and values together, masked values without their value. */
export function projectRecord(held: Held, procedure: Procedure, now: Date): HeldRecord {
  const items = held.items ?? {};
  return withoutMemory({
    id: held.id,
    title: held.title,
    procedure: held.procedure,
    version: recordVersion(held),
    formVersion: procedure.formVersion,
    updatedAt: held.updatedAt,
    holder: procedure.holder,
    legalBasis: [...procedure.legalBasis],
    retention: procedure.retention,
    rightToError: { ...assessRecord(held, procedure, now), notice: toNotice(procedure) },
    ...(held.correctableUntil !== undefined && { correctableUntil: held.correctableUntil }),
    fields: [...procedure.fields],
    values: projectValues(held, procedure),
    items: Object.fromEntries(Object.entries(items).map(([group, ids]) => [group, [...ids]])),
    told: [...procedure.told],
    links: [...procedure.links],
  });
}

/** The right and the duty, without the texts that only the procedure's data names. */
export function toNotice({ notice }: Procedure): RightAndDutyNotice {
  return { right: notice.right, duty: notice.duty, ...(notice.link !== undefined && { link: notice.link }) };
}

/** What is held, path by path; what waits for an answer is `contested`, and names the newest correction. */
export function projectValues(held: Held, procedure: Procedure): { [path: FieldPath]: FieldValue } {
  return Object.fromEntries(
    Object.entries(held.values)
      .filter(([path]) => findTarget(procedure.fields, path) !== undefined)
      .map(([path, value]) => [path, projectValue(value, held.contested?.[path]?.at(-1))]),
  );
}

function projectValue(value: HeldValue, correctionId: string | undefined): FieldValue {
  const { value: plain, ...shown } = value;
  return {
    ...shown,
    ...(value.masked !== true && plain !== undefined && { value: plain }),
    ...(correctionId !== undefined && { state: 'contested', correctionId }),
  };
}

/** A record in a list. */
export function summariseRecord(
  held: Held,
  procedure: Procedure,
  open: { readonly corrections: number; readonly invitations: number },
): RecordSummary {
  return {
    id: held.id,
    title: held.title,
    procedure: held.procedure,
    ...(held.subtitle !== undefined && { subtitle: held.subtitle }),
    updatedAt: held.updatedAt,
    correctable: procedure.fields.some(
      (field) =>
        field.correctable === 'here' ||
        field.fields?.some(({ correctable }) => correctable === 'here') === true,
    ),
    openCorrections: open.corrections,
    openInvitations: open.invitations,
  };
}
