import type { Choice, Field, FieldType } from '@bonne-foi/contract';

type FieldDetails = Partial<Omit<Field, 'id' | 'type' | 'label'>>;

/** One field, correctable here unless `details` says otherwise. */
export function field(type: FieldType, id: string, label: string, details: FieldDetails = {}): Field {
  return { id, type, label, correctable: 'here', ...details };
}

/** The choices of a field, from pairs of value and label. */
export function choices(
  pairs: readonly (readonly [value: string, label: string, hint?: string])[],
): Choice[] {
  return pairs.map(([value, label, hint]) =>
    hint === undefined ? { value, label } : { value, label, hint },
  );
}

/** A sum in euros, not negative unless `details` says otherwise. */
export function euros(id: string, label: string, details: FieldDetails = {}): Field {
  return field('money', id, label, { currency: 'EUR', scale: 2, min: '0', ...details });
}
