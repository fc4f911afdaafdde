import { spell, type FieldRules } from '@bonne-foi/contract/fields';
import { toDateParts } from './dates.ts';
import type { FieldInput } from './field-input.ts';
import { separatorOf } from './members.ts';

type Value = Readonly<Record<string, unknown>>;

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

/** The members of a composed value, as texts. */
function toMembers(value: Value): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      Array.isArray(member) ? listOf(member).join(separatorOf(name)) : textOf(member),
    ]),
  );
}

/**
 * What a person is given to edit, from the value on the wire: the inverse of `parseInput`.
 * A value that is absent, masked or not of its type gives an empty input.
 */
export function toInput(field: FieldRules, value: unknown): FieldInput {
  const object: Value = typeof value === 'object' && value !== null ? (value as Value) : {};
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : '';
    case 'decimal':
      return textOf(value).replace('.', ',');
    case 'money':
      return textOf(object['amount']).replace('.', ',');
    case 'date':
    case 'partialDate':
    case 'yearMonth':
      return toDateParts(textOf(value));
    case 'period':
      return { ...toDateParts(textOf(object['from']), 'from'), ...toDateParts(textOf(object['to']), 'to') };
    case 'choice':
    case 'file':
      return field.multiple === true || field.type === 'file' ? listOf(value) : textOf(value);
    case 'commune':
    case 'address':
    case 'name':
      return toMembers(object);
    default:
      return spell(field.type, textOf(value)).replaceAll('\u00a0', ' ');
  }
}
