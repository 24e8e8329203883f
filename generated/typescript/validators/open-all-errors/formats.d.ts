// Generated from schemas/ by `npm run generate`. Do not edit.

/** Matches a valid `date-time`. */
export declare const dateTimeFormat: RegExp;
