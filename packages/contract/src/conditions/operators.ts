import type { PlainDate } from '../index.ts';
import { toDayNumber } from '../fields/calendar.ts';
import { isObject } from '../fields/is-object.ts';
import { compare, isSame, toComparable } from './compare.ts';
import { masked } from './condition-values.ts';
import { moveToday, rankOfUnit } from './relative-date.ts';
import { hasShape } from './shapes.ts';

/** One condition, as it came: nothing of it is certain. */
export type Node = Readonly<Record<string, unknown>>;

/** What a condition reads: values by path and side, and the day. */
export interface Reading {
  read(field: unknown, side: unknown): unknown;
  readonly today: PlainDate;
}

type Operator = (node: Node, reading: Reading) => boolean;

const one = 10n ** 30n;
const valueOf = (node: Node, reading: Reading) => reading.read(node['field'], node['side']);
const otherOf = (node: Node, reading: Reading) => reading.read(node['other'], node['otherSide']);

function isAbsent(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** Equal or not; undefined when the two cannot be compared at all. */
function equals(value: unknown, constant: unknown): boolean | undefined {
  const isScalar = /string|number|boolean/.test(typeof value) && value !== '';
  return isScalar || !Number.isNaN(compare(value, constant)) ? isSame(value, constant) : undefined;
}

const ordered =
  (fits: (order: number) => boolean): Operator =>
  (node, reading) =>
    fits(compare(valueOf(node, reading), node['value']));

const dated =
  (fits: (days: number) => boolean): Operator =>
  (node, reading) => {
    const than = isObject(node['than']) ? node['than'] : {};
    const day =
      typeof than['today'] === 'string'
        ? moveToday(reading.today, than['today'])
        : toDayNumber('field' in than ? valueOf(than, reading) : than['date']);
    return fits(toDayNumber(valueOf(node, reading)) - day);
  };

const ratioTo: Operator = (node, reading) => {
  const [part, whole, ratio, tolerance] = [
    valueOf(node, reading),
    otherOf(node, reading),
    node['ratio'],
    node['tolerance'],
  ].map(toComparable);
  if (part === undefined || !whole || ratio === undefined || tolerance === undefined) return false;
  const size = (amount: bigint) => (amount < 0n ? -amount : amount);
  return size(part * one - ratio * whole) <= tolerance * size(whole);
};

const inPeriod: Operator = (node, reading) => {
  const rank = (day: unknown) => rankOfUnit(String(node['unit']), toDayNumber(day));
  const away = rank(valueOf(node, reading)) - rank(reading.today);
  return away >= Number(node['from']) && away <= Number(node['to']);
};

/** Every operator that reads values. Absent, masked and ill-formed values make all but `absent` and `present` false. */
export const operators: Readonly<Record<string, Operator>> = {
  absent: (node, reading) => isAbsent(valueOf(node, reading)),
  present: (node, reading) => !isAbsent(valueOf(node, reading)),
  eq: (node, reading) => equals(valueOf(node, reading), node['value']) === true,
  ne: (node, reading) => equals(valueOf(node, reading), node['value']) === false,
  lt: ordered((order) => order < 0),
  lte: ordered((order) => order <= 0),
  gt: ordered((order) => order > 0),
  gte: ordered((order) => order >= 0),
  in: (node, reading) => {
    const value = valueOf(node, reading);
    const { values } = node;
    const isListed = (each: unknown) =>
      Array.isArray(values) && values.some((constant) => equals(each, constant));
    return Array.isArray(value) ? value.some(isListed) : isListed(value);
  },
  sameAs: (node, reading) => {
    const [value, other] = [valueOf(node, reading), otherOf(node, reading)];
    return !isAbsent(value) && value !== masked && isSame(value, other);
  },
  ratioTo,
  dateBefore: dated((days) => days < 0),
  dateAfter: dated((days) => days > 0),
  inPeriod,
  hasShape: (node, reading) => hasShape(valueOf(node, reading), String(node['shape'])),
};
