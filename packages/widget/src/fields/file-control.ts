import { html, type TemplateResult } from 'lit';
import { boxOf } from './box.ts';
import type { FieldContext } from './field-context.ts';
import { single } from './field-frame.ts';

/** Chooses files; what became of each is drawn by the screen, since sending is its business. */
export const fileControl = (context: FieldContext): TemplateResult => {
  const { accept, repeat } = context.field;
  const box = boxOf(context);
  return single(
    context,
    html`${context.files}<input
        class="input"
        type="file"
        id=${box.id}
        accept=${accept?.join(',') ?? ''}
        ?multiple=${repeat?.max !== 1}
        ?required=${box.required}
        aria-invalid=${box.invalid}
        aria-describedby=${box.describedBy}
        @change=${(event: Event) => {
          // Listened to on the input itself. Emptied after, so that the same file can be chosen again.
          const input = event.target as HTMLInputElement;
          context.attach?.([...(input.files ?? [])]);
          input.value = '';
        }}
      />`,
  );
};
