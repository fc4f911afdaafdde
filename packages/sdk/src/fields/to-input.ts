import { isObject, normalise, spell, type FieldRules } from '@bonne-foi/contract/fields';
import { toDateParts } from './dates.ts';
import type { FieldInput } from './field-input.ts';
import { separatorOf } from './members.ts';

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

/**
 * What a person is given to edit, from the value on the wire: the inverse of `parseInput`.
 * A value that is absent, masked or not of its type gives an empty input.
 */
export function toInput({ type, multiple }: FieldRules, value: unknown): FieldInput {
  const text = textOf(value);
  const members = isObject(value) ? value : {};
  switch (type) {
    case 'boolean':
      return typeof value === 'boolean' ? value : '';
    case 'decimal':
    case 'money':
      return textOf(type === 'money' ? members['amount'] : value).replace('.', ',');
    case 'date':
    case 'partialDate':
    case 'yearMonth':
      return toDateParts(text);
    case 'period':
      return { ...toDateParts(textOf(members['from']), 'from'), ...toDateParts(textOf(members['to']), 'to') };
    case 'choice':
    case 'file':
      return multiple === true || type === 'file' ? listOf(value) : text;
    case 'commune':
    case 'address':
    case 'name':
      return Object.fromEntries(
        Object.entries(members).map(([name, member]) => [
          name,
          Array.isArray(member) ? listOf(member).join(separatorOf(name)) : textOf(member),
        ]),
      );
    default: {
      // Spelled out as long as that reads as the same value.
      const spelled = spell(type, text).replaceAll('\u00a0', ' ');
      return normalise(type, spelled) === text ? spelled : text;
    }
  }
}
