// @script formiojs/dist/formio.form.min.js
// @css formiojs/dist/formio.form.min.css
// Form.io 4 as shipped. HTML5 selects and the day component: its cheapest choices, and no network.
const type = {
  text: 'textfield',
  email: 'email',
  number: 'number',
  date: 'day',
  select: 'select',
  checkbox: 'checkbox',
  textarea: 'textarea',
};
let form;

export async function mount(host, fields) {
  const { Formio } = globalThis;
  Formio.use?.({});
  form = await Formio.createForm(host, {
    components: [
      ...fields.map((f) => ({
        type: type[f.type],
        key: f.name,
        label: f.label,
        description: f.help,
        input: true,
        validate: { required: f.required },
        ...(f.type === 'select'
          ? { widget: 'html5', data: { values: f.options.map((o) => ({ label: o, value: o })) } }
          : {}),
      })),
      { type: 'button', action: 'submit', key: 'submit', label: 'Send', input: true },
    ],
  });
}
export async function showErrors() {
  await form.submit().catch(() => {});
}
