// Generated from schemas/ by `npm run generate`. Do not edit.

/** What is a `date-time`. */
export declare const dateTimeFormat: RegExp;
