// Generated from schemas/ by `npm run generate`. Do not edit.

export type JsonObject = Record<string, unknown>;

/** The object that may come inside of another one. */
export interface WrappedShape {
  /** The properties that it must have. */
  readonly required: ReadonlySet<string>;
  /** Every property that it may have. */
  readonly properties: ReadonlySet<string>;
}

/** What the canonicalizers have in common. */
export interface CanonicalHelpers {
  isObject(value: unknown): value is JsonObject;
  /** Gives an object a property, whatever its name. */
  assign(object: JsonObject, name: string, value: unknown): void;
  /** An object with another value for a property that it has: itself, if it is our own, or a copy. */
  replace(object: JsonObject, name: string, value: unknown, isOwn: boolean): JsonObject;
  /** The object that `wrapper` holds as its property `name`, or the wrapper, when it is the object itself. */
  unwrap(wrapper: JsonObject, name: string, shape: WrappedShape, isOwn: boolean): JsonObject;
}

/** Turns a delivered body into its documented form: changes it, where it is said to be our own, or else copies what differs. */
export type Canonicalizer = (body: unknown, isOwn: boolean) => unknown;

/** Makes the canonicalizer of each event whose deliveries differ from the documented form, by the event's name. */
export declare function createCanonicalizers(helpers: CanonicalHelpers): ReadonlyMap<string, Canonicalizer>;
