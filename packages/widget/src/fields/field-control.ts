import { html, type TemplateResult } from 'lit';
import { booleanControl, choiceControl, countryControl } from './choice-control.ts';
import { addressControl, communeControl, nameControl } from './composed-control.ts';
import { dateControl, partialDateControl, periodControl, yearMonthControl } from './date-control.ts';
import type { FieldContext } from './field-context.ts';
import { fileControl } from './file-control.ts';
import { lineControl, longTextControl } from './text-control.ts';

type Control = (context: FieldContext) => TemplateResult;

const controls: Readonly<Record<string, Control>> = {
  text: lineControl,
  longText: longTextControl,
  boolean: booleanControl,
  integer: lineControl,
  decimal: lineControl,
  money: lineControl,
  date: dateControl,
  partialDate: partialDateControl,
  yearMonth: yearMonthControl,
  period: periodControl,
  choice: choiceControl,
  country: countryControl,
  commune: communeControl,
  address: addressControl,
  name: nameControl,
  email: lineControl,
  phone: lineControl,
  iban: lineControl,
  nir: lineControl,
  siren: lineControl,
  siret: lineControl,
  file: fileControl,
};

/** A type that cannot be edited here: what is held, in words. The screen offers to describe what is wrong. */
const readOnly: Control = ({ field, label, display }) =>
  html`<dl class="field" part="field">
    <dt class="label">${label ?? field.label}</dt>
    <dd>${display ?? ''}</dd>
  </dl>`;

/** Whether a type has a control of its own; a group is drawn field by field, and any other type is shown only. */
export function hasControl(type: string): boolean {
  return Object.hasOwn(controls, type);
}

/** Label, hint, error and control of one field, in the root where it is rendered. */
export function fieldControl(context: FieldContext): TemplateResult {
  const { type } = context.field;
  const control = hasControl(type) ? controls[type] : undefined;
  return (control ?? readOnly)(context);
}
