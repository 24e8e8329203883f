/** The first line of every printed source file. */
export const banner = "// Generated from schemas/ by `npm run generate`. Do not edit.\n";
