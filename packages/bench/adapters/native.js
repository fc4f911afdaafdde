// Plain HTML and one delegated listener: the physical limit. Errors as WCAG asks: aria-invalid, text tied by aria-describedby.
const control = (f) => {
  const described = `aria-describedby="${f.help ? `${f.name}-h ` : ''}${f.name}-e"`;
  const common = `id="${f.name}" name="${f.name}" ${described} ${f.required ? 'required' : ''}`;
  if (f.type === 'select')
    return `<select ${common}><option value="">-</option>${f.options.map((o) => `<option>${o}</option>`).join('')}</select>`;
  if (f.type === 'textarea') return `<textarea ${common}></textarea>`;
  return `<input type="${f.type}" ${common}>`;
};
const field = (f) =>
  `<div class="field"><label for="${f.name}">${f.label}</label>${f.help ? `<p id="${f.name}-h">${f.help}</p>` : ''}${control(f)}<p id="${f.name}-e" class="error"></p></div>`;

function validate(el) {
  const ok = el.validity.valid;
  const slot = document.getElementById(`${el.id}-e`);
  if (slot.textContent !== (ok ? '' : el.validationMessage))
    slot.textContent = ok ? '' : el.validationMessage;
  if (ok) el.removeAttribute('aria-invalid');
  else el.setAttribute('aria-invalid', 'true');
}

export async function mount(host, fields) {
  host.innerHTML = `<form novalidate>${fields.map(field).join('')}<button>Send</button></form>`;
  const form = host.firstChild;
  form.addEventListener('input', (e) => validate(e.target));
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    for (const el of form.elements) if (el.id) validate(el);
  });
}
export async function showErrors(host) {
  host.querySelector('form').requestSubmit();
}
