/**
 * Three-valued logic (Kleene's strong one): yes, no, and `undefined` for “not known”. Whatever is known with one fact
 * missing stays true once that fact is known: this is why an unknown never turns into a certain answer.
 */
export type Truth = true | false | undefined;

/** Yes when all hold, no as soon as one does not. */
export function all(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}

/** Yes as soon as one holds, no when none does. */
export function any(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(undefined) ? undefined : false;
}

/** The contrary; what is not known stays so. */
export function not(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether a value is one of some; not known when the value is not. */
export function isOneOf<Value>(value: Value | undefined, ...allowed: readonly Value[]): Truth {
  return value === undefined ? undefined : allowed.includes(value);
}
