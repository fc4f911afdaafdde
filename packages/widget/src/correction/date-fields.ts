import type { Field } from '@bonne-foi/contract';

/** "Since when is it wrong?": a day, a month or a year is enough, and it is past. */
export const wrongSinceField: Field = {
  id: 'wrongSince',
  type: 'partialDate',
  label: '',
  correctable: 'here',
  required: true,
  max: 'today',
};

/** "Since when has it changed?": a day, which may be to come. */
export const effectiveDateField: Field = {
  id: 'effectiveDate',
  type: 'date',
  label: '',
  correctable: 'here',
  required: true,
};
