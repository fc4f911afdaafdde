// @css @shoelace-style/shoelace/dist/themes/light.css
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';

const make = (f) => {
  const el = document.createElement(
    { select: 'sl-select', checkbox: 'sl-checkbox', textarea: 'sl-textarea' }[f.type] ?? 'sl-input',
  );
  el.name = f.name;
  el.required = f.required;
  if (f.help) el.helpText = f.help;
  if (f.type === 'checkbox') {
    el.textContent = f.label;
    return el;
  }
  el.label = f.label;
  if (f.type === 'select')
    for (const o of f.options) {
      const x = document.createElement('sl-option');
      x.value = o;
      x.textContent = o;
      el.append(x);
    }
  else if (f.type !== 'textarea') el.type = f.type;
  return el;
};

export async function mount(host, fields) {
  const form = document.createElement('form');
  form.append(...fields.map(make));
  const button = document.createElement('sl-button');
  button.type = 'submit';
  button.textContent = 'Send';
  form.append(button);
  host.append(form);
  await Promise.all([...form.children].map((el) => el.updateComplete));
}
export async function showErrors(host) {
  host.querySelector('form').reportValidity();
  for (const el of host.querySelector('form').elements) el.reportValidity?.();
}
