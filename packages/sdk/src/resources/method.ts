import type { Call } from '../call.ts';
import type { Caller } from '../client.ts';
import type { Operation } from '../operation.ts';
import type { CallOptions } from '../options.ts';
import { toPaged, type Paged, type PageOf } from '../paged.ts';

/** What an operation takes or gives beside the usual. */
type More = Partial<Pick<Operation<unknown>, 'accept' | 'open' | 'type'>> & {
  /** True for a POST without a body. */
  readonly bare?: boolean;
};

/** What a method's answer must look like. */
type AnswerOf<F> = F extends (...args: never[]) => Call<infer T> ? Operation<T>['answer'] : never;
type PageAnswer<F> = F extends (...args: never[]) => Paged<unknown, infer P extends PageOf<unknown>>
  ? Operation<P>['answer']
  : never;
type Method = (...args: never[]) => unknown;

/** Takes the ids of a route off the arguments of a method. */
function idsOf(name: string, args: unknown[]): string[] {
  // The first arguments of every method are its ids; others are refused where the address is made.
  return args.splice(0, name.split('{}').length - 1) as string[];
}

/** Turns rows of a table into the methods of a resource: ids first, then the body if there is one, then options. */
export function methodsOf(caller: Caller): {
  readonly one: <F extends Method>(name: Operation<unknown>['name'], answer?: AnswerOf<F>, more?: More) => F;
  readonly list: <F extends Method>(route: `/${string}`, answer: PageAnswer<F>, more?: More) => F;
} {
  return {
    one(name, answer, { bare, ...more } = {}) {
      const method = (...args: unknown[]): Call<unknown> => {
        const ids = idsOf(name, args);
        const body = !bare && name.startsWith('P') ? args.shift() : undefined;
        // What is left: the version acted on, for the methods that ask for it, and the options of the call.
        const options = Object.assign({}, ...args) as CallOptions & { ifMatch?: string };
        return caller.perform({ name, answer, ...more }, { ids, body, ifMatch: options.ifMatch }, options);
      };
      // The arguments are in the order that the interface of the resource asks for: its tests call each method.
      return method as never;
    },
    list(route, answer, more) {
      const method = (...args: unknown[]): Paged<unknown> => {
        const ids = idsOf(route, args);
        // The two arguments of every list.
        const [query, options] = args as [object?, CallOptions?];
        return toPaged((next) =>
          caller.perform(
            { name: `GET ${route}`, answer, ...more },
            { ids, query: { ...query, ...next } },
            options,
          ),
        );
      };
      // As above.
      return method as never;
    },
  };
}
