// Generated from schemas/ by `npm run generate`. Do not edit.

/** What the $id of each published schema begins with. */
export declare const baseUrl: string;
