// Generated from schemas/ by `npm run generate`. Do not edit.

/** What is a `date-time`. */
export declare const dateTimeFormat: RegExp;

/** What is a `uri`. */
export declare const uriFormat: RegExp;

/** What is a `email`. */
export declare const emailFormat: RegExp;
