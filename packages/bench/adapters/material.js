import '@material/web/textfield/outlined-text-field.js';
import '@material/web/select/outlined-select.js';
import '@material/web/select/select-option.js';
import '@material/web/checkbox/checkbox.js';
import '@material/web/button/filled-button.js';

const make = (f) => {
  if (f.type === 'checkbox') {
    const label = document.createElement('label');
    const box = document.createElement('md-checkbox');
    box.name = f.name;
    box.required = f.required;
    label.append(box, f.label);
    return label;
  }
  const el = document.createElement(f.type === 'select' ? 'md-outlined-select' : 'md-outlined-text-field');
  el.name = f.name;
  el.label = f.label;
  el.required = f.required;
  if (f.help) el.supportingText = f.help;
  if (f.type === 'select')
    for (const o of f.options) {
      const x = document.createElement('md-select-option');
      x.value = o;
      const h = document.createElement('div');
      h.slot = 'headline';
      h.textContent = o;
      x.append(h);
      el.append(x);
    }
  else el.type = f.type;
  return el;
};

export async function mount(host, fields) {
  const form = document.createElement('form');
  form.append(...fields.map(make));
  const button = document.createElement('md-filled-button');
  button.textContent = 'Send';
  form.append(button);
  host.append(form);
  await Promise.all([...form.querySelectorAll('*')].map((el) => el.updateComplete));
}
export async function showErrors(host) {
  for (const el of host.querySelector('form').elements) el.reportValidity?.();
}
