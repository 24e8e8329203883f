// Generated from schemas/ by `npm run generate`. Do not edit.

import type { Validator } from "../../validator.js";

/** Checks the envelope: the properties that every body has, whatever its event. */
export declare const validateEnvelope: Validator<unknown>;

/** The validator of each event, by the event's name. */
export declare const validators: ReadonlyMap<string, Validator<unknown>>;
