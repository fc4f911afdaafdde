import type { FieldError } from '@bonne-foi/contract';
import type { components } from '@bonne-foi/contract';
import { validate } from '@bonne-foi/contract/validators';
import type { SchemaName } from '@bonne-foi/contract/validators';
import type { Principal } from '../identity/identity.ts';
import type { Service } from '../service.ts';
import type { Transaction } from '../store/store.ts';
import { raiseShapeErrors } from './shape-errors.ts';

/** One request on its way: who, what, when, and the transaction that it lives in. */
export interface Call {
  readonly service: Service;
  readonly principal: Principal;
  readonly parameters: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Path of the address, without its query: part of what a page cursor is signed for. */
  readonly path: string;
  /** The instant of the request: one for all that it does. */
  readonly now: Date;
  readonly tx: Transaction;
}

/** What writing needs: of a request, or of the worker that no request began. */
export type Work = Pick<Call, 'tx' | 'service' | 'now'>;

/** What an operation answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  /** Sent as JSON. */
  readonly body?: object;
  /** Sent as it is, with the `Content-Type` of `headers`. */
  readonly text?: string;
  /** Sent as they are, with the `Content-Type` of `headers`; made once the transaction is over; of reads only. */
  readonly bytes?: () => Promise<Uint8Array<ArrayBuffer>>;
  /** What is done once the change is kept, and may be left undone: forgetting bytes that nothing names any more. */
  readonly afterwards?: () => Promise<void>;
}

/** An operation, step by step: each step of the order of evaluation is a member. */
export interface Handler<Resource, Name extends SchemaName | undefined> {
  /** Schema of the body, when there is one. */
  readonly body?: Name;
  /** Step 5: what the address names. @throws ProblemError `not-found`, `gone`. */
  find(call: Call): Promise<Resource>;
  /** Version of the resource: for `If-Match` (step 6) and for the `ETag` of a GET. */
  version?(resource: Resource, call: Call): string;
  /** What a 412 shows as `current`. */
  view?(resource: Resource, call: Call): Promise<object>;
  /** Step 8. @throws ProblemError `invalid-transition` and its like. */
  state?(resource: Resource, call: Call): Promise<void>;
  /** Step 9, beside the schema: what only the service knows. Reads a body of any shape. */
  check?(body: unknown, resource: Resource, call: Call): Promise<readonly FieldError[]>;
  /** Step 10. */
  run(resource: Resource, body: BodyOf<Name>, call: Call): Promise<Answer>;
}

type BodyOf<Name> = Name extends SchemaName ? components['schemas'][Name] : undefined;

/** A handler whose resource has been found. */
export interface Prepared {
  readonly version: string | undefined;
  current(): Promise<object>;
  state(): Promise<void>;
  /** Steps 9 and 10. @throws ProblemError `validation-failed` with every error at once. */
  run(body: unknown): Promise<Answer>;
}

/** A handler of any resource and body. */
export interface Operation {
  prepare(call: Call): Promise<Prepared>;
}

/** Binds the steps of a handler to the resource that it finds. */
export function define<Resource, Name extends SchemaName | undefined = undefined>(
  handler: Handler<Resource, Name>,
): Operation {
  return {
    async prepare(call) {
      const resource = await handler.find(call);
      return {
        version: handler.version?.(resource, call),
        current: async () => (await handler.view?.(resource, call)) ?? {},
        state: async () => handler.state?.(resource, call),
        async run(body) {
          const known = (await handler.check?.(body, resource, call)) ?? [];
          const value = shaped(handler.body, body, known);
          // `shaped` gives a value of the schema named, or undefined when none is named.
          return handler.run(resource, value as BodyOf<Name>, call);
        },
      };
    },
  };
}

function shaped(name: SchemaName | undefined, body: unknown, known: readonly FieldError[]): unknown {
  const validation = name === undefined ? { ok: true as const, value: undefined } : validate(name, body);
  raiseShapeErrors(validation.ok ? [] : validation.issues, known);
  return validation.ok ? validation.value : undefined;
}
