import { html, type TemplateResult } from 'lit';
import type { FieldContext } from './field-context.ts';
import { describedBy, invalid, isRequired, single } from './field-frame.ts';

/** Chooses files; what became of each is drawn by the screen, since sending is its business. */
export const fileControl = (context: FieldContext): TemplateResult => {
  const { accept, repeat } = context.field;
  return single(
    context,
    html`${context.files}<input
        class="input"
        type="file"
        id=${context.id}
        accept=${accept?.join(',') ?? ''}
        ?multiple=${repeat?.max !== 1}
        ?required=${isRequired(context)}
        aria-invalid=${invalid(context)}
        aria-describedby=${describedBy(context)}
        @change=${(event: Event) => {
          // Listened to on the input itself. Emptied after, so that the same file can be chosen again.
          const input = event.target as HTMLInputElement;
          context.attach?.([...(input.files ?? [])]);
          input.value = '';
        }}
      />`,
  );
};
