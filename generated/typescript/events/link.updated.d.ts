// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LinkUpdatedEvent } from "../types.js";
import type { Validator } from "../validator.js";

export type * from "../types.js";
export type * from "../validator.js";

/**
 * Tells whether a parsed body is a `link.updated` event in its documented form, which is what the types describe. Why it is not stands in `validate.errors` until the next call.
 *
 * Not for a body as it was delivered, which may be in another form: give it to `canonicalize` first.
 */
export declare const validate: Validator<LinkUpdatedEvent>;

/**
 * Turns a parsed `link.updated` body into its documented form, without judging it: CodeQR delivers some events in another form. Keeps every value.
 *
 *     const event = canonicalize(JSON.parse(body));
 *     if (validate(event)) console.log(event.data);
 *
 * @returns The body itself where it is in documented form already or is of another event, or else a copy. The body is not changed.
 */
export declare function canonicalize(body: unknown): unknown;
