import { factForms } from './dictionary.ts';
import type { FactForm } from './dictionary.ts';

const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };

/** The facts of a case as JSON Schema (2020-12), for tables and for other languages. An absent fact is not known. */
export function factsSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Facts of a case',
    description:
      'What the rules of @bonne-foi/law may ask for. A fact that is absent is not known. Made by npm run generate: do not edit.',
    type: 'object',
    required: ['occurredOn', 'notified'],
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries<FactForm>(factForms).map(([name, form]) => [name, schemaOf(form)]),
    ),
  };
}

function schemaOf(form: FactForm): object {
  if (typeof form !== 'string') return { enum: [...form] };
  switch (form) {
    case 'day':
      return day;
    case 'event':
      return { anyOf: [day, { const: 'not_yet' }] };
    case 'past_event':
      return { anyOf: [day, { const: 'none' }] };
    case 'yes_or_no':
      return { type: 'boolean' };
    case 'amount':
      return { type: 'string', pattern: '^-?(0|[1-9]\\d{0,12})(\\.\\d{1,4})?$' };
  }
}
