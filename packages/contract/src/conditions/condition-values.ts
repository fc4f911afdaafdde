import type { ConditionSide, FieldValue, PlainDate } from '../index.ts';

/** Stands for a value that is held but not sent: present, yet nothing can be said of it. */
export const masked: unique symbol = Symbol('masked');

/** Where a condition reads. */
export interface ConditionValues {
  /**
   * The value on the wire of one path (`months/m_202608/amount`). `typed`: what the person has typed or, if
   * nothing, what is held. `held`: what the administration holds. Undefined when absent, `masked` when not sent.
   */
  read(path: string, side: ConditionSide): unknown;
  /** Item ids of a repeated group. */
  items(group: string): readonly string[];
  /** The day in Europe/Paris. */
  readonly today: PlainDate;
  /** Path of the field whose visibility is asked: `*` then means the item that holds it. */
  readonly at?: string;
}

/** What `createValues` reads from: a record, and what was typed over it. */
export interface ConditionSource {
  readonly held: Readonly<Record<string, FieldValue>>;
  /** Item ids of each repeated group, added ones included. */
  readonly items?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Typed values on the wire, by path; null where the person has cleared the field. */
  readonly typed?: ReadonlyMap<string, unknown> | undefined;
  readonly today: PlainDate;
  readonly at?: string;
}

/** The values of a record with what was typed over them, as conditions read them. */
export function createValues({ held, items, typed, ...rest }: ConditionSource): ConditionValues {
  return {
    ...rest,
    read(path, side) {
      const change = side === 'typed' ? typed?.get(path) : undefined;
      if (change !== undefined) return change;
      const value = Object.hasOwn(held, path) ? held[path] : undefined;
      return value?.masked === true ? masked : value?.value;
    },
    items: (group) => (items !== undefined && Object.hasOwn(items, group) ? (items[group] ?? []) : []),
  };
}
