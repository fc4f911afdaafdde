// @css @department-of-veterans-affairs/web-components/dist/component-library/component-library.css
// VA components, custom-elements build. A date is va-memorable-date (three inputs): what the VA uses in its forms.
import { defineCustomElement as text } from '@department-of-veterans-affairs/web-components/dist/components/va-text-input.js';
import { defineCustomElement as select } from '@department-of-veterans-affairs/web-components/dist/components/va-select.js';
import { defineCustomElement as checkbox } from '@department-of-veterans-affairs/web-components/dist/components/va-checkbox.js';
import { defineCustomElement as textarea } from '@department-of-veterans-affairs/web-components/dist/components/va-textarea.js';
import { defineCustomElement as date } from '@department-of-veterans-affairs/web-components/dist/components/va-memorable-date.js';
import { defineCustomElement as button } from '@department-of-veterans-affairs/web-components/dist/components/va-button.js';
import { defineCustomElement as alert } from '@department-of-veterans-affairs/web-components/dist/components/va-alert.js';

for (const define of [text, select, checkbox, textarea, date, button, alert]) define();

const tag = {
  select: 'va-select',
  checkbox: 'va-checkbox',
  textarea: 'va-textarea',
  date: 'va-memorable-date',
};
let last = [];
const make = (f) => {
  const el = document.createElement(tag[f.type] ?? 'va-text-input');
  el.setAttribute('name', f.name);
  el.setAttribute('label', f.label);
  if (f.help) el.setAttribute('hint', f.help);
  if (f.required) el.setAttribute('required', '');
  if (f.type === 'email') el.setAttribute('type', 'email');
  if (f.type === 'number') el.setAttribute('type', 'number');
  if (f.type === 'select') for (const o of f.options) el.append(new Option(o, o));
  return el;
};
const frame = () => new Promise((ok) => requestAnimationFrame(ok));

export async function mount(host, fields) {
  last = fields;
  const form = document.createElement('form');
  form.append(...fields.map(make));
  const send = document.createElement('va-button');
  send.setAttribute('text', 'Send');
  form.append(send);
  host.append(form);
  const ready = () => [...form.children].every((el) => el.shadowRoot?.childElementCount);
  for (let i = 0; i < 2000 && !ready(); i++) await frame();
}
export async function showErrors(host) {
  [...host.querySelector('form').children].forEach((el, i) => {
    if (last[i]?.required) el.setAttribute('error', `Enter ${last[i].label}`);
  });
  await frame();
  await new Promise((ok) => setTimeout(ok, 300));
}
