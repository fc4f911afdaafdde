import type { FieldContext } from './field-context.ts';

/** The service's own hint, else what the type asks for with an example (RGAA 11.11); empty when there is nothing to say. */
export function hintOf({ field, words }: Pick<FieldContext, 'field' | 'words'>): string {
  if (field.hint !== undefined) return field.hint;
  if (field.type === 'text' || field.type === 'longText') {
    return field.maxLength === undefined
      ? ''
      : words('field.hint.text_max', { max: String(field.maxLength) });
  }
  return words.find(`field.hint.${field.type}`) ?? '';
}
