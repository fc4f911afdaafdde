// JSON Forms, React, vanilla renderers.
import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';

const schemaOf = (f) => {
  const base = { title: f.label, description: f.help || undefined };
  if (f.type === 'select') return { ...base, type: 'string', enum: f.options };
  if (f.type === 'checkbox') return { ...base, type: 'boolean' };
  if (f.type === 'number') return { ...base, type: 'number' };
  if (f.type === 'date') return { ...base, type: 'string', format: 'date' };
  return { ...base, type: 'string', minLength: f.required ? 1 : undefined };
};
const initial = {}; // kept stable, as the project's documentation asks: feeding data back loses typed characters
let setMode;

function App({ fields, schema, uischema, done }) {
  const [mode, set] = useState('ValidateAndHide');
  setMode = set;
  useEffect(() => {
    done();
  }, []);
  return createElement(JsonForms, {
    schema,
    uischema,
    data: initial,
    renderers: vanillaRenderers,
    cells: vanillaCells,
    validationMode: mode,
    onChange: () => {},
  });
}

export async function mount(host, fields) {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(fields.map((f) => [f.name, schemaOf(f)])),
    required: fields.filter((f) => f.required).map((f) => f.name),
  };
  const uischema = {
    type: 'VerticalLayout',
    elements: fields.map((f) => ({
      type: 'Control',
      scope: `#/properties/${f.name}`,
      options: f.type === 'textarea' ? { multi: true } : {},
    })),
  };
  await new Promise((done) =>
    createRoot(host).render(createElement(App, { fields, schema, uischema, done })),
  );
}
export async function showErrors() {
  setMode('ValidateAndShow');
  await new Promise((ok) => setTimeout(ok, 300));
}
