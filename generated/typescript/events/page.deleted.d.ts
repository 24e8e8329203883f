// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PageDeletedEvent } from "../types.js";
import type { Validator } from "../validator.js";

export type * from "../types.js";
export type * from "../validator.js";

/**
 * Tells whether a parsed body is a `page.deleted` event in its documented form, which the types describe. If it is not, `validate.errors` holds the reasons until the next call.
 *
 * Do not use it for a body as delivered, which may be in another form: give it to `canonicalize` first.
 */
export declare const validate: Validator<PageDeletedEvent>;

/**
 * Converts a parsed `page.deleted` body to its documented form, without validation: CodeQR delivers some events in another form. Keeps every value.
 *
 *     const event = canonicalize(JSON.parse(body));
 *     if (validate(event)) console.log(event.data);
 *
 * @returns The body itself if it already is in documented form, or belongs to another event; otherwise a copy. The body is not changed.
 */
export declare function canonicalize(body: unknown): unknown;
