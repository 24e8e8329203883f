// Generated from schemas/ by `npm run generate`. Do not edit.

/** The start of each published schema's $id. */
export declare const baseUrl: string;
