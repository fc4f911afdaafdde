/** The shapes that most faults have: a header less, a header more, something else in the JSON. */
import { changed, withJson, type Fault, type FaultCall } from './fault.ts';

export type Members = Record<string, unknown>;

/** A mistake in the JSON of answers that are no problem. */
export const edit = (
  name: string,
  mistake: string,
  where: RegExp,
  change: (json: Members, call: FaultCall) => void,
  methods = /GET|POST|PATCH/,
): Fault => ({
  name,
  mistake,
  make: () => async (call) => {
    const response = await call.right();
    if (!where.test(call.path) || !methods.test(call.method) || response.status >= 400) return response;
    return withJson(response, (json) => {
      change(json, call);
    });
  },
});

/** A member that is an object, or an empty one. */
export const member = (json: Members, name: string): Members => {
  const value = json[name];
  // An object of JSON has members by name.
  return typeof value === 'object' && value !== null ? (value as Members) : {};
};
/** A member that is a list, or an empty one. */
export const list = (json: Members, name: string): Members[] => {
  const value = json[name];
  // Lists of the contract hold objects.
  return Array.isArray(value) ? (value as Members[]) : [];
};

type When = (response: Response, call: FaultCall) => boolean;

/** A header that says something else, or nothing (null). */
const header = (name: string, field: string, value: string | null, mistake: string, when: When): Fault => ({
  name,
  mistake,
  make: () => async (call) => {
    const response = await call.right();
    return when(response, call) ? changed(response, { headers: { [field]: value } }) : response;
  },
});

const always: When = () => true;

/** A header that is left out. */
export const without = (name: string, field: string, mistake: string, when = always): Fault =>
  header(name, field, null, mistake, when);

/** A header that says something else. */
export const withHeader = (
  name: string,
  field: string,
  value: string,
  mistake: string,
  when = always,
): Fault => header(name, field, value, mistake, when);
