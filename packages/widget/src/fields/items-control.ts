import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/words.ts';

/** A repeated group being corrected: its items, each with its fields already drawn. */
export interface ItemsContext {
  readonly id: string;
  readonly label: string;
  readonly words: Words;
  readonly items: readonly { readonly id: string; readonly name: string; readonly content: unknown }[];
  /** Absent when the group is fixed or full. */
  add?(): void;
  /** Absent when the group is fixed or has no more than it must. */
  remove?(itemId: string): void;
}

/** Items under one heading, each a group with its name; the names of buttons say which item they are about. */
export const itemsControl = ({ id, label, words, items, add, remove }: ItemsContext): TemplateResult =>
  html`<fieldset class="items" data-field=${id}>
    <legend class="label">${label}</legend>
    ${items.map(
      (item) =>
        html`<fieldset class="item">
          <legend class="label">${item.name}</legend>
          ${item.content}
          ${
            remove === undefined
              ? nothing
              : html`<button
                  type="button"
                  class="button quiet"
                  @click=${() => {
                    remove(item.id);
                  }}
                >
                  ${words('action.remove_item', { item: item.name })}
                </button>`
          }
        </fieldset>`,
    )}
    ${
      add === undefined
        ? nothing
        : html`<button type="button" class="button" @click=${add}>
            ${words('action.add_item', { item: label })}
          </button>`
    }
  </fieldset>`;
