// Form fields with their label, hint and error in one place. An error of the service finds its field by its JSON Pointer.
import { html, nothing } from 'lit';

export const warningIcon = html`<svg class="bf-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M10 3.2l7.2 12.6H2.8L10 3.2z" />
  <path d="M10 8v3.6M10 13.7v.1" />
</svg>`;
export const clockIcon = html`<svg class="bf-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <circle cx="10" cy="10" r="7.25" />
  <path d="M10 5.8V10l2.8 1.9" />
</svg>`;
export const arrowIcon = html`<svg class="bf-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
  <path d="M3.8 10h12M11.2 5.4l4.6 4.6-4.6 4.6" />
</svg>`;

/** The id of the field that a pointer names. */
export const idOf = (pointer) => `f${pointer.replaceAll(/[^\w-]+/g, '_')}`;

/** Errors of a field: those at its pointer, or below it where no other field stands. */
export const errorsAt = (failure, pointer) =>
  (failure?.errors ?? []).filter(
    (error) => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`),
  );

const errorText = (failure, pointer) => {
  const [first] = errorsAt(failure, pointer);
  return first === undefined
    ? nothing
    : html`<p class="bf-error" id="${idOf(pointer)}-error">
        ${warningIcon}<span><span class="bf-unseen">Erreur : </span>${first.detail}</span>
      </p>`;
};

const describedBy = (failure, pointer, hint) => {
  const ids = [
    errorsAt(failure, pointer).length > 0 && `${idOf(pointer)}-error`,
    hint && `${idOf(pointer)}-hint`,
  ].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
};

const frame = ({ pointer, label, hint, optional, failure }, control) => html`
  <div class="bf-field ${errorsAt(failure, pointer).length > 0 ? 'bf-field--invalid' : ''}">
    <label class="bf-label" for=${idOf(pointer)}
      >${label}${optional ? html` <span class="bf-optional">(facultatif)</span>` : nothing}</label
    >
    ${hint ? html`<p class="bf-hint" id="${idOf(pointer)}-hint">${hint}</p>` : nothing}
    ${errorText(failure, pointer)} ${control}
  </div>
`;

const invalid = (field) => (errorsAt(field.failure, field.pointer).length > 0 ? 'true' : nothing);

/** One line of text. */
export const input = (field) =>
  frame(
    field,
    html`<input
      class="bf-input ${field.short ? 'bf-input--short' : ''}"
      id=${idOf(field.pointer)}
      name=${field.pointer}
      type=${field.type ?? 'text'}
      inputmode=${field.inputmode ?? nothing}
      .defaultValue=${field.value ?? ''}
      ?required=${!field.optional}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field.failure, field.pointer, field.hint)}
      autocomplete="off"
    />`,
  );

/** Several lines of text. */
export const textarea = (field) =>
  frame(
    field,
    html`<textarea
      class="bf-textarea"
      id=${idOf(field.pointer)}
      name=${field.pointer}
      .defaultValue=${field.value ?? ''}
      ?required=${!field.optional}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field.failure, field.pointer, field.hint)}
    ></textarea>`,
  );

/** One of a list. `choices` are pairs: value, words. */
export const select = (field) =>
  frame(
    field,
    html`<select
      class="bf-select"
      id=${idOf(field.pointer)}
      name=${field.pointer}
      ?required=${!field.optional}
      aria-invalid=${invalid(field)}
      aria-describedby=${describedBy(field.failure, field.pointer, field.hint)}
      @change=${field.onChange ?? nothing}
    >
      ${field.blank === undefined ? nothing : html`<option value="">${field.blank}</option>`}
      ${field.choices.map(([value, words]) => html`<option value=${value} ?selected=${value === field.value}>${words}</option>`)}
    </select>`,
  );

/** Radio buttons. */
export const radios = (field) => html`
  <fieldset class="bf-field" aria-describedby=${describedBy(field.failure, field.pointer, field.hint)}>
    <legend class="bf-label" id=${idOf(field.pointer)} tabindex="-1">${field.label}</legend>
    ${field.hint ? html`<p class="bf-hint" id="${idOf(field.pointer)}-hint">${field.hint}</p>` : nothing}
    ${errorText(field.failure, field.pointer)}
    <div class="bf-choices ${field.row ? 'bf-choices--row' : ''}">
      ${field.choices.map(
        ([value, words, more]) =>
          html`<label class="bf-choice"
            ><input
              type="radio"
              name=${field.pointer}
              value=${value}
              ?checked=${value === field.value}
              ?required=${!field.optional}
              @change=${field.onChange ?? nothing}
            /><span
              >${words}${more ? html`<span class="bf-choice__hint">${more}</span>` : nothing}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>
`;

/** What a form holds: by pointer, trimmed; what is empty is left out. */
export function valuesOf(form) {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    const text = String(value).trim();
    if (text !== '') values[name] = text;
  }
  return values;
}

/** The field that a pointer names, or the first below it. */
const fieldAt = (pointer) =>
  document.getElementById(idOf(pointer)) ??
  document.querySelector(`:is(input, select, textarea, legend)[id^="${idOf(pointer)}"]`) ??
  undefined;

/** Name of that field, then what is wrong. */
function named(pointer, words) {
  const field = fieldAt(pointer);
  const label =
    field?.labels?.[0]?.textContent ?? (field?.localName === 'legend' ? field.textContent : undefined);
  return label === undefined ? words : `${label.trim()} : ${words}`;
}

/** What the service refused, above the form: what happened, what to do, the article, and a link to each field. */
export function problemSummary(failure) {
  if (failure === undefined) return nothing;
  const { title, detail, legalBasis = [], errors = [] } = failure;
  const goTo = (event, pointer) => {
    event.preventDefault();
    fieldAt(pointer)?.focus();
  };
  const placed = errors.filter(({ pointer }) => pointer && fieldAt(pointer) !== undefined);
  return html`<div class="bf-notice bf-notice--critical" role="alert" tabindex="-1" data-problem>
    ${warningIcon}
    <div class="bf-notice__body">
      <p class="bf-notice__title">${title}</p>
      ${detail ? html`<p>${detail}</p>` : nothing}
      ${legalBasis.length > 0 ? html`<p>${legalBasis.length > 1 ? 'Articles' : 'Article'} : ${legalBasis.map(({ text, article }) => `${text} ${article}`).join(', ')}.</p>` : nothing}
      ${
        placed.length > 0
          ? html`<ul class="bf-list">
              ${placed.map(({ pointer, detail: words }) => html`<li><a href="#${idOf(pointer)}" @click=${(event) => goTo(event, pointer)}>${named(pointer, words)}</a></li>`)}
            </ul>`
          : errors.length > 0
            ? html`<ul class="bf-list">
                ${errors.map(({ detail: words }) => html`<li>${words}</li>`)}
              </ul>`
            : nothing
      }
    </div>
  </div>`;
}
