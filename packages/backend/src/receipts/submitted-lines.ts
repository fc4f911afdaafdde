import type { Changes, FieldPath, ItemAnswerInput, ItemsRequest, SubmittedLine } from '@bonne-foi/contract';
import type { Procedure } from '../procedures/procedure.ts';
import type { Held } from '../records/held.ts';
import { findTarget } from '../records/paths.ts';
import type { Target } from '../records/paths.ts';
import { wordsOf } from './wording.ts';

/** What was sent, in words: label, before and after. Sensitive values are masked (RCPT-16). */
export function submittedLines(changes: Changes, held: Held, procedure: Procedure): SubmittedLine[] {
  return Object.entries(changes).map(([path, change]) => {
    const { op, kind, wrongSince, effectiveDate, comment } = change;
    const target = findTarget(procedure.fields, path);
    return {
      path,
      label: labelOf(target, held, changes),
      op,
      ...(kind !== undefined && { kind }),
      ...(target !== undefined &&
        !target.isItem &&
        (op === 'set' || op === 'clear') &&
        valuesOf(target, path, change, held)),
      ...(wrongSince !== undefined && { wrongSince }),
      ...(effectiveDate !== undefined && { effectiveDate }),
      ...(comment !== undefined && { comment }),
    };
  });
}

/** Answers to a request for items, as lines. */
export function answerLines(
  answers: { readonly [itemId: string]: ItemAnswerInput },
  request: ItemsRequest | undefined,
): SubmittedLine[] {
  return Object.entries(answers).map(([id, { comment, noDocumentReason }]) => {
    const words = comment ?? noDocumentReason?.text;
    return {
      label: request?.items.find((item) => item.id === id)?.label ?? 'Réponse',
      op: 'answer',
      ...(words !== undefined && { comment: words }),
    };
  });
}

/** Name of what a path points at: "Montant net social, août 2026". */
export function labelOf(target: Target | undefined, held: Held, changes: Changes = {}): string {
  if (target === undefined) return 'Autre chose';
  const { field, group, itemId, isItem } = target;
  if (group === undefined) return field.label;
  if (itemId === undefined) return `${group.label}, ${field.label}`.slice(0, 300);
  const item = itemLabel(group, itemId, held, changes);
  return (isItem ? item : `${field.label}, ${item}`).slice(0, 300);
}

function itemLabel(group: Target['field'], itemId: string, held: Held, changes: Changes): string {
  const ids = held.items?.[group.id] ?? [];
  const added = Object.keys(changes).filter(
    (path) => changes[path]?.op === 'addItem' && path.startsWith(`${group.id}/`),
  );
  const index = ids.indexOf(itemId);
  const rank = index >= 0 ? index + 1 : ids.length + 1 + added.indexOf(`${group.id}/${itemId}`);
  const template = group.repeat?.itemLabel ?? `${group.label} {n}`;
  return template.replace('{n}', String(rank));
}

function valuesOf(
  { field }: Target,
  path: FieldPath,
  change: Changes[string],
  held: Held,
): { readonly before: string; readonly after: string } {
  const before = held.values[path];
  const mask = field.sensitive === true || before?.masked === true;
  return {
    before:
      before?.masked === true && before.display !== undefined
        ? before.display
        : wordsOf(field, before?.value, { mask: mask && before?.value !== undefined }),
    after: change.op === 'clear' ? wordsOf(field, undefined) : wordsOf(field, change.value, { mask }),
  };
}
