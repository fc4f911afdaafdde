declare const shapeOf: unique symbol;

/** What a JSON value must look like to be a `T`. Made by `scripts/shapes.ts` from the contract; opaque elsewhere. */
export interface Shape<T> {
  readonly [shapeOf]?: T;
}
