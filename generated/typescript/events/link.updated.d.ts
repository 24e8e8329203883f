// Generated from schemas/ by `npm run generate`. Do not edit.
import type { LinkUpdatedEvent } from "../types.js";
import type { Validator } from "../validator.js";

export type * from "../types.js";
export type * from "../validator.js";

/** Tells whether a parsed body is a `link.updated` event. Why it is not stands in `validate.errors` until the next call. */
export declare const validate: Validator<LinkUpdatedEvent>;
