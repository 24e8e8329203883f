// Generated from schemas/ by `npm run generate`. Do not edit.

export type JsonObject = Record<string, unknown>;

/** An object that may come inside another one. */
export interface WrappedShape {
  /** The properties that it must have. */
  readonly required: ReadonlySet<string>;
  /** Every property that it may have. */
  readonly properties: ReadonlySet<string>;
}

/** The helpers that the canonicalizers share. */
export interface CanonicalHelpers {
  isObject(value: unknown): value is JsonObject;
  /** Sets a property of an object, whatever its name. */
  assign(object: JsonObject, name: string, value: unknown): void;
  /** Gives a property that has one of the delivered names its documented name, in a copy; the object itself, if it has none or the documented one. */
  rename(object: JsonObject, documented: string, delivered: readonly string[]): JsonObject;
  /** Changes the value of a property that an object has: in place if the object is our own, otherwise in a copy. */
  replace(object: JsonObject, name: string, value: unknown, isOwn: boolean): JsonObject;
  /** The object that `wrapper` holds as its property `name`, or `wrapper`, when that is the object itself. */
  unwrap(wrapper: JsonObject, name: string, shape: WrappedShape, isOwn: boolean): JsonObject;
}

/** Converts a delivered body to its documented form: in place if `isOwn` says that it is our own, otherwise by copying the parts that differ. */
export type Canonicalizer = (body: unknown, isOwn: boolean) => unknown;

/** Creates the canonicalizer of each event whose deliveries differ from the documented form, by event name. */
export declare function createCanonicalizers(helpers: CanonicalHelpers): ReadonlyMap<string, Canonicalizer>;
