/** What the compiled validators call: the formats of the contract, length in code points, equality of JSON values. */

const dateParts = /^(\d{4})-(\d\d)-(\d\d)$/;
const timeParts = /^([01]\d|2[0-3]):([0-5]\d):([0-5]\d|60)(?:\.\d+)?(?:z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)$/i;
const emailShape =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;
const referenceShape = /^[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]*$/;
const brokenEscape = /%(?![0-9A-Fa-f]{2})/;

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isDate(text: string): boolean {
  const [, year, month, day] = dateParts.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const inYear = Number(month);
  return inYear >= 1 && inYear <= 12 && Number(day) >= 1 && Number(day) <= daysOf(Number(year), inYear);
}

function isDateTime(text: string): boolean {
  const [date, time, ...rest] = text.split(/t/i);
  return (
    date !== undefined && time !== undefined && rest.length === 0 && isDate(date) && timeParts.test(time)
  );
}

function isUriReference(text: string): boolean {
  return referenceShape.test(text) && !brokenEscape.test(text);
}

/** The formats used by the schemas of the contract (JSON Schema 2020-12, format-assertion). */
export const formats = {
  date: isDate,
  'date-time': isDateTime,
  email: (text: string): boolean => emailShape.test(text),
  uri: (text: string): boolean => /^[A-Za-z][A-Za-z0-9+.-]*:[^\s]+$/.test(text) && isUriReference(text),
  'uri-reference': isUriReference,
} as const;

/** Length of a string in Unicode code points, as JSON Schema counts. */
export function codePointLength(text: string): number {
  const pairs = text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
  return text.length - (pairs?.length ?? 0);
}

/** Whether two JSON values are equal: members in any order, items in order. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || (one === 0 && other === 0)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const members = Object.entries(one);
  // Both are objects here: reading a member by name is safe, absent ones give undefined.
  const others = other as Readonly<Record<string, unknown>>;
  return (
    members.length === Object.keys(other).length &&
    members.every(([name, value]) => Object.hasOwn(other, name) && isEqual(value, others[name]))
  );
}

/** The errors so far with some more, without copying: a hostile body may give very many. */
export function addErrors<T>(sofar: T[] | null, more: readonly T[] | null): T[] {
  const all = sofar ?? [];
  for (const error of more ?? []) all.push(error);
  return all;
}
