/** Fields of a record that the kit can fill in, with the cases of the contract for their types. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { checkValue, isKnownType, todayInParis, type FieldRules } from '@bonne-foi/contract/fields';
import { isObject, listAt, textAt, at } from '../json.ts';
import { definitions } from './acts.ts';

interface Case {
  readonly id: string;
  readonly type: string;
  readonly value: unknown;
}

export interface Fillable {
  readonly field: string;
  readonly definition: Readonly<Record<string, unknown>>;
  readonly rules: FieldRules;
  readonly cases: readonly Case[];
}

let kept: readonly Case[] | undefined;

/** Cases of field-types.examples.json. */
function allCases(): readonly Case[] {
  if (kept === undefined) {
    const path = createRequire(import.meta.url).resolve('@bonne-foi/contract/field-types.examples.json');
    // The contract's tests hold this file to its shape.
    kept = (JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Case[] }).cases;
  }
  return kept;
}

/** One fillable field of each type, outside of repeated groups and of what hides. */
export function fieldRules(record: unknown): readonly Fillable[] {
  const found: Fillable[] = [];
  const types = new Set<string>();
  for (const [field, definition] of definitions(listAt(record, '/fields'))) {
    const type = textAt(definition, '/type');
    if (field.includes('/') || type === 'group' || !isKnownType(type) || type === 'file') continue;
    if (definition['correctable'] !== 'here' || definition['visibleIf'] !== undefined) continue;
    const hasProof = at(definition, '/proof/required') === true;
    if (types.has(type) && !hasProof) continue;
    types.add(type);
    // Members of a field's definition are those of its rules.
    const rules = definition as unknown as FieldRules;
    found.push({ field, definition, rules, cases: allCases().filter((each) => each.type === type) });
  }
  return found;
}

/** What makes a value one of its type, choices included, without the bounds of the field: what is held may break those. */
export function shapeOf(definition: Readonly<Record<string, unknown>>): FieldRules {
  const { type, choices } = definition;
  // Members of a field's definition are those of its rules.
  return { type, ...(choices !== undefined && { choices }) } as FieldRules;
}

/** Whether the contract refuses a value for a field, today. */
export function wrongValue(rules: FieldRules, value: unknown): boolean {
  // The type was found among the known ones.
  return checkValue(rules, value, { today: todayInParis(new Date()) }).length > 0;
}

/** Values of a record, by path. */
export function heldValues(record: unknown): Readonly<Record<string, unknown>> {
  const values = at(record, '/values');
  return isObject(values) ? values : {};
}
