import { spell, type FieldRules } from '@bonne-foi/contract/fields';
import { toDateParts } from './dates.ts';
import type { FieldInput } from './field-input.ts';

type Value = Readonly<Record<string, unknown>>;

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

/** The members of a composed value that are set, as texts. */
function membersOf(value: Value, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.filter((name) => value[name] !== undefined).map((name) => [name, textOf(value[name])]),
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
      return toDateParts(textOf(value));
    case 'yearMonth': {
      const { month = '', year = '' } = toDateParts(textOf(value));
      return { month, year };
    }
    case 'period':
      return { ...toDateParts(textOf(object['from']), 'from'), ...toDateParts(textOf(object['to']), 'to') };
    case 'choice':
      return field.multiple === true ? listOf(value) : textOf(value);
    case 'file':
      return listOf(value);
    case 'commune':
      return membersOf(object, ['name', 'postcode', 'cog']);
    case 'address':
      return {
        lines: listOf(object['lines']).join('\n'),
        ...membersOf(object, ['postcode', 'city', 'country', 'cog', 'banId']),
      };
    case 'name':
      return {
        ...membersOf(object, ['family', 'used']),
        ...(Array.isArray(object['given']) && { given: listOf(object['given']).join(', ') }),
      };
    case 'phone':
    case 'iban':
    case 'nir':
    case 'siren':
    case 'siret':
      return spell(field.type, textOf(value)).replaceAll('\u00a0', ' ');
    default:
      return textOf(value);
  }
}
