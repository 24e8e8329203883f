// Generated from schemas/ by `npm run generate`. Do not edit.
import type { SaleCreatedEvent } from "../types.js";
import type { Validator } from "../validator.js";

export type * from "../types.js";
export type * from "../validator.js";

/** Tells whether a parsed body is a `sale.created` event. Why it is not stands in `validate.errors` until the next call. */
export declare const validate: Validator<SaleCreatedEvent>;
