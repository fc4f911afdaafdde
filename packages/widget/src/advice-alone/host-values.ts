import type { AdviceCard } from '@bonne-foi/contract';
import type { ConditionValues } from '@bonne-foi/contract/conditions';
import type { HostControl } from './host-fields.ts';

/** A control and the path it stands for, with a member of a composed value after `#` when it is only that. */
export interface BoundControl {
  readonly control: HostControl;
  readonly path: string;
}

/** What a control holds, as the contract writes it; undefined when it is empty. Read in the page, sent nowhere. */
export function valueOf(control: HostControl): unknown {
  if (control instanceof HTMLSelectElement && control.multiple) {
    const chosen = Array.from(control.selectedOptions, ({ value }) => value);
    return chosen.length === 0 ? undefined : chosen;
  }
  const text = control.value.trim();
  if (control instanceof HTMLInputElement && control.type === 'radio')
    return control.checked ? text : undefined;
  if (control instanceof HTMLInputElement && control.type === 'checkbox') {
    // Without a value of its own a box says yes or no; with one it adds it to a list.
    if (!control.hasAttribute('value')) return control.checked;
    return control.checked ? [text] : undefined;
  }
  return text === '' ? undefined : text;
}

/** « 1 436,10 € » as the decimal of the contract; undefined when it is no sum. */
export function toDecimal(text: unknown): string | undefined {
  const plain = String(text)
    .replace(/[\s\u00a0\u202f€]/g, '')
    .replace(',', '.');
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(plain) ? plain : undefined;
}

/** The values of all the controls, by path: members joined, lists joined. */
export function gather(
  bound: Iterable<BoundControl>,
  read: (control: HostControl) => unknown,
): ReadonlyMap<string, unknown> {
  const values = new Map<string, unknown>();
  for (const { control, path } of bound) {
    const value = read(control);
    if (value === undefined) continue;
    const [field = '', member] = path.split('#');
    const known = values.get(field);
    if (member !== undefined)
      values.set(field, { ...(typeof known === 'object' ? known : {}), [member]: value });
    else if (Array.isArray(value) && Array.isArray(known)) values.set(field, known.concat(value));
    else values.set(field, value);
  }
  return values;
}

/** The fields that conditions read as a sum of money (`…#amount`). */
export function amountsIn(cards: readonly AdviceCard[]): ReadonlySet<string> {
  const read = JSON.stringify(cards.map(({ detect }) => detect)).matchAll(/"([^"#]+)#amount"/g);
  return new Set(Array.from(read, ([, path = '']) => path.replace(/\/[^/]*\//, '/*/')));
}

/** What conditions read: what is typed now, over what the page held when it was served. */
export function conditionValues(
  typed: ReadonlyMap<string, unknown>,
  held: ReadonlyMap<string, unknown>,
  amounts: ReadonlySet<string>,
  today: string,
  at: string,
): ConditionValues {
  const paths = [...typed.keys(), ...held.keys()];
  return {
    today,
    at,
    read(path, side) {
      const value = (side === 'held' ? held : typed).get(path);
      if (typeof value === 'object' || !amounts.has(path.replace(/\/[^/]*\//, '/*/'))) return value;
      const amount = value === undefined ? undefined : toDecimal(value);
      return amount === undefined ? undefined : { amount, currency: 'EUR' };
    },
    items: (group) => [
      ...new Set(
        paths.flatMap((path) => {
          const [first, item, field] = path.split('/');
          return first === group && item !== undefined && field !== undefined ? [item] : [];
        }),
      ),
    ],
  };
}
