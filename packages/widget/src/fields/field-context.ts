import type { Field } from '@bonne-foi/contract';
import type { FieldInput } from '@bonne-foi/sdk/fields';
import type { Words } from '../words/words.ts';

/** What is wrong with one field, as it is shown. An `Issue` of the draft is one. */
export interface FieldProblem {
  /** A code of the contract, or one that only a page can meet. */
  readonly code: string;
  /** Member of a composed value that is at fault (`postcode`, `lines/0`, `from`), when known. */
  readonly member?: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
  /** A valid entry as a person types it. */
  readonly example?: string;
  /** The service's own sentence. */
  readonly detail?: string;
}

/** What a field is drawn from. Everything is as typed: drawing never parses and never writes back. */
export interface FieldContext {
  readonly field: Field;
  /** Prefix of the ids of this field, alone of its kind in the root (the path will do). */
  readonly id: string;
  /** What is in the field now, as typed. */
  readonly input: FieldInput;
  readonly words: Words;
  /** Language of the service's words, when the page speaks another. */
  readonly theirs?: string | undefined;
  /** The first thing wrong with it, if it is to be shown. */
  readonly problem?: FieldProblem | undefined;
  /** Visible label, when it is not the field's own ("Montant exact"). */
  readonly label?: string | undefined;
  /** Name of the field in error sentences, when several share a label ("Montant net social, août 2026"). */
  readonly name?: string | undefined;
  /** Whether an answer is compulsory; the field's own rule when absent. */
  readonly required?: boolean | undefined;
  /** The value in words, for a type that cannot be edited here. */
  readonly display?: string | undefined;
  /** For a `file` field: the files already chosen, drawn by the caller. */
  readonly files?: unknown;
  /** Ids of more descriptions, such as an advice beside the field, read after the hint. */
  readonly describedBy?: string | undefined;
  /** The person has typed, ticked or chosen: the whole new input. */
  change(input: FieldInput): void;
  /** Focus has left the field as a whole. */
  leave?(): void;
  /** For a `file` field: files were chosen. */
  attach?(files: Iterable<File>): void;
}
