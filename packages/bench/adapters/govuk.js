// @css govuk-frontend/dist/govuk/govuk-frontend.min.css
// GOV.UK markup with its own start-up script.
import { initAll } from 'govuk-frontend';

const control = (f, bad) => {
  const described = [f.help && `${f.name}-h`, bad && `${f.name}-e`].filter(Boolean).join(' ');
  const common = `id="${f.name}" name="${f.name}" ${described ? `aria-describedby="${described}"` : ''}`;
  if (f.type === 'select')
    return `<select class="govuk-select ${bad ? 'govuk-select--error' : ''}" ${common}><option value="">-</option>${f.options.map((o) => `<option>${o}</option>`).join('')}</select>`;
  if (f.type === 'textarea')
    return `<textarea class="govuk-textarea ${bad ? 'govuk-textarea--error' : ''}" ${common}></textarea>`;
  return `<input class="govuk-input ${bad ? 'govuk-input--error' : ''}" type="${f.type === 'number' ? 'text' : f.type}" ${f.type === 'number' ? 'inputmode="numeric"' : ''} ${common}>`;
};
function group(f, bad) {
  const help = f.help ? `<div id="${f.name}-h" class="govuk-hint">${f.help}</div>` : '';
  const error = bad
    ? `<p id="${f.name}-e" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> Enter ${f.label}</p>`
    : '';
  if (f.type === 'checkbox')
    return `<div class="govuk-form-group ${bad ? 'govuk-form-group--error' : ''}">${help}${error}<div class="govuk-checkboxes" data-module="govuk-checkboxes"><div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="${f.name}" name="${f.name}" type="checkbox"><label class="govuk-label govuk-checkboxes__label" for="${f.name}">${f.label}</label></div></div></div>`;
  return `<div class="govuk-form-group ${bad ? 'govuk-form-group--error' : ''}"><label class="govuk-label" for="${f.name}">${f.label}</label>${help}${error}${control(f, bad)}</div>`;
}
const page = (fields, bad) =>
  `<form novalidate>${fields.map((f) => group(f, bad && f.required)).join('')}<button class="govuk-button" data-module="govuk-button">Send</button></form>`;
let last = [];

export async function mount(host, fields) {
  last = fields;
  document.body.classList.add('js-enabled', 'govuk-frontend-supported');
  host.innerHTML = page(fields, false);
  initAll({ scope: host });
}
export async function showErrors(host) {
  host.innerHTML = page(last, true); // GOV.UK renders errors on the server
  initAll({ scope: host });
}
