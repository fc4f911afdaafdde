// @script survey-core/survey.core.min.js
// @script survey-js-ui/survey-js-ui.min.js
// @css survey-core/survey-core.min.css
// SurveyJS with its own small renderer; native selects and checkboxes (its cheapest choices).
const element = (f) => {
  const base = { name: f.name, title: f.label, description: f.help, isRequired: f.required };
  if (f.type === 'select') return { ...base, type: 'dropdown', renderAs: 'select', choices: f.options };
  if (f.type === 'checkbox') return { ...base, type: 'boolean', renderAs: 'checkbox' };
  if (f.type === 'textarea') return { ...base, type: 'comment' };
  return { ...base, type: 'text', inputType: f.type };
};
let model;

export async function mount(host, fields) {
  const { Survey } = globalThis;
  model = new Survey.Model({
    elements: fields.map(element),
    textUpdateMode: 'onTyping',
    showProgressBar: false,
  });
  model.render(host);
  if (!host.querySelector('input')) await new Promise((ok) => requestAnimationFrame(ok));
}
export async function showErrors() {
  model.tryComplete?.() ?? model.completeLastPage();
}
