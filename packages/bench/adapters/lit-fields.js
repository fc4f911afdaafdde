// One form-associated LitElement per field, each with its own shadow root: a keystroke renders one field.
import { LitElement, html, css, nothing } from 'lit';

class OneField extends LitElement {
  static formAssociated = true;
  static styles = css`
    :host {
      display: block;
    }
    .error {
      color: #b00020;
      margin: 0;
    }
  `;
  static properties = { field: { attribute: false }, value: { state: true }, error: { state: true } };
  #internals = this.attachInternals();
  constructor() {
    super();
    this.value = '';
    this.error = '';
  }
  get control() {
    return this.renderRoot.querySelector('#c');
  }
  check() {
    this.error = this.control.validationMessage;
  }
  #input = (e) => {
    this.value = e.target.value;
    this.#internals.setFormValue(this.value);
    this.check();
  };
  #control() {
    const f = this.field;
    const invalid = this.error ? 'true' : 'false';
    if (f.type === 'select')
      return html`<select
        id="c"
        ?required=${f.required}
        aria-describedby="h e"
        aria-invalid=${invalid}
        @input=${this.#input}
      >
        <option value="">-</option>
        ${f.options.map((o) => html`<option>${o}</option>`)}
      </select>`;
    if (f.type === 'textarea')
      return html`<textarea
        id="c"
        ?required=${f.required}
        aria-describedby="h e"
        aria-invalid=${invalid}
        @input=${this.#input}
      ></textarea>`;
    return html`<input
      id="c"
      type=${f.type}
      ?required=${f.required}
      aria-describedby="h e"
      aria-invalid=${invalid}
      @input=${this.#input}
    />`;
  }
  render() {
    const f = this.field;
    return html`<label for="c">${f.label}</label
      >${f.help ? html`<p id="h">${f.help}</p>` : nothing}${this.#control()}
      <p id="e" class="error">${this.error}</p>`;
  }
}
customElements.define('one-field', OneField);

export async function mount(host, fields) {
  const form = document.createElement('form');
  for (const field of fields) {
    const el = document.createElement('one-field');
    el.field = field;
    form.append(el);
  }
  host.append(form);
  await form.lastChild.updateComplete;
}
export async function showErrors(host) {
  const all = [...host.querySelectorAll('one-field')];
  all.forEach((el) => el.check());
  await all.at(-1).updateComplete;
}
