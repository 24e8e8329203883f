// Generated from schemas/ by `npm run generate`. Do not edit.

/** A fault that a validator found. */
export interface ValidationError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  /** The JSON Schema keyword that the value breaks. */
  readonly keyword: string;
  /** What the keyword requires: the missing property, the type, the format. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a parsed body has the shape of `T`. The faults that it found are in `errors` until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: readonly ValidationError[] | null;
}
