import type { Condition, Field } from '@bonne-foi/contract';
import { fieldTypes, isKnownType } from '@bonne-foi/contract/fields';
import { cite, startRuleOf } from '@bonne-foi/law';
import { lackingMentions } from '../receipts/receipt-mentions.ts';
import type { Procedure } from './procedure.ts';

/** The fields of a procedure with those of its groups, each with its path (`*` for an item). */
export function pathsOf(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(
    fields.flatMap((field): [string, Field][] => {
      const prefix = field.repeat !== undefined && field.type === 'group' ? `${field.id}/*/` : `${field.id}/`;
      const inner = (field.fields ?? []).map((part): [string, Field] => [`${prefix}${part.id}`, part]);
      return [[field.id, field], ...inner];
    }),
  );
}

/**
 * What is wrong with a procedure beyond the shape of its parts: sentences for the one who writes it, each with
 * the path of the field. Empty when all is well.
 */
export function checkProcedure(procedure: Procedure): string[] {
  const paths = pathsOf(procedure.fields);
  const proofKinds = new Set(procedure.proofKinds.map(({ kind }) => kind));
  const twice = procedure.fields.map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `${id}: two fields have this id; rename one`),
    ...[...paths].flatMap(([path, field]) => [
      ...checkRoute(path, field),
      ...checkParameters(path, field),
      ...checkProof(path, field, proofKinds),
      ...fieldsRead(field.visibleIf)
        .filter((read) => !paths.has(read))
        .map((read) => `${path}: visibleIf reads ${read}, which is not a field of this procedure`),
    ]),
    ...checkClock(procedure),
    ...checkReceipts(procedure),
  ];
}

function checkRoute(path: string, field: Field): string[] {
  if (field.correctable === 'here') return [];
  if (field.why === undefined) return [`${path}: a locked field says why; add "why"`];
  if (field.correctable === 'elsewhere' && field.correctableAt === undefined) {
    return [`${path}: corrected elsewhere, but no route; add "correctableAt"`];
  }
  return [];
}

function checkParameters(path: string, field: Field): string[] {
  if (!isKnownType(field.type)) return [`${path}: the type is none of ${fieldTypes.join(', ')}`];
  if (field.type === 'choice' && (field.choices ?? []).length === 0)
    return [`${path}: a choice needs "choices"`];
  if (field.type === 'group' && (field.fields ?? []).length === 0) return [`${path}: a group needs "fields"`];
  return [];
}

function checkProof(path: string, field: Field, known: ReadonlySet<string>): string[] {
  const { proof } = field;
  if (proof === undefined) return [];
  return [
    ...(proof.kinds ?? [])
      .filter((kind) => !known.has(kind))
      .map((kind) => `${path}: the proof "${kind}" is not among "proofKinds"`),
    ...(proof.required && (proof.legalBasis ?? []).length === 0
      ? [`${path}: a required proof names the text that requires it (CRPA L114-5)`]
      : []),
  ];
}

function checkClock({ qualification, clock }: Procedure): string[] {
  const isRequest = qualification.includes('request');
  if (!isRequest && clock.kind !== 'none')
    return ['clock: only a request has one; a declaration has kind "none"'];
  if (isRequest && clock.kind === 'none') return ['clock: a request says what silence means'];
  if (clock.kind !== 'none' && clock.startRule !== startRuleOf[clock.kind]) {
    return [`clock: this clock starts with "${startRuleOf[clock.kind]}" (CRPA L114-3); correct "startRule"`];
  }
  return [];
}

/** What every receipt of the procedure would lack: nobody must find that out by sending. */
function checkReceipts(procedure: Procedure): string[] {
  if (checkClock(procedure).length > 0) return [];
  return lackingMentions(procedure).map(
    ({ code, source }) => `receipts: they would lack ${code} (${cite(source)})`,
  );
}

function fieldsRead(condition: Condition | undefined): string[] {
  if (condition === undefined) return [];
  if ('conditions' in condition) return condition.conditions.flatMap(fieldsRead);
  if ('condition' in condition) return fieldsRead(condition.condition);
  const other = 'other' in condition ? [condition.other] : [];
  return [condition.field, ...other].map((path) => path.split('#')[0] ?? path);
}
