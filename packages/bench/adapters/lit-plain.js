// One LitElement holding the whole form; every keystroke renders the whole template again.
import { LitElement, html, nothing } from 'lit';

class PlainForm extends LitElement {
  static properties = { fields: { attribute: false }, values: { state: true }, shown: { state: true } };
  constructor() {
    super();
    this.fields = [];
    this.values = {};
    this.shown = {};
  }
  #input = (e) => {
    const el = e.target;
    this.values = { ...this.values, [el.name]: el.value };
    this.shown = { ...this.shown, [el.name]: el.validationMessage };
  };
  #submit = (e) => {
    e.preventDefault();
    this.shown = Object.fromEntries(
      [...e.target.elements].filter((el) => el.name).map((el) => [el.name, el.validationMessage]),
    );
  };
  #control(f, invalid) {
    const described = `${f.help ? `${f.name}-h ` : ''}${f.name}-e`;
    if (f.type === 'select')
      return html`<select
        id=${f.name}
        name=${f.name}
        ?required=${f.required}
        aria-describedby=${described}
        aria-invalid=${invalid}
      >
        <option value="">-</option>
        ${f.options.map((o) => html`<option>${o}</option>`)}
      </select>`;
    if (f.type === 'textarea')
      return html`<textarea
        id=${f.name}
        name=${f.name}
        ?required=${f.required}
        aria-describedby=${described}
        aria-invalid=${invalid}
      ></textarea>`;
    return html`<input
      type=${f.type}
      id=${f.name}
      name=${f.name}
      ?required=${f.required}
      aria-describedby=${described}
      aria-invalid=${invalid}
    />`;
  }
  render() {
    return html`<form novalidate @input=${this.#input} @submit=${this.#submit}>
      ${this.fields.map((f) => {
        const error = this.shown[f.name] ?? '';
        return html`<div class="field">
          <label for=${f.name}>${f.label}</label
          >${f.help ? html`<p id="${f.name}-h">${f.help}</p>` : nothing}${this.#control(f, error ? 'true' : 'false')}
          <p id="${f.name}-e" class="error">${error}</p>
        </div>`;
      })}<button>Send</button>
    </form>`;
  }
}
customElements.define('plain-form', PlainForm);

export async function mount(host, fields) {
  const el = document.createElement('plain-form');
  el.fields = fields;
  host.append(el);
  await el.updateComplete;
}
export async function showErrors(host) {
  const el = host.firstChild;
  el.renderRoot.querySelector('form').requestSubmit();
  await el.updateComplete;
}
