// Generated from schemas/ by `npm run generate`. Do not edit.

/** Matches a valid `date-time`. */
export declare const dateTimeFormat: RegExp;

/** Matches a valid `uri`. */
export declare const uriFormat: RegExp;

/** Matches a valid `email`. */
export declare const emailFormat: RegExp;
