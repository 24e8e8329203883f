// Advice that several rules give.

/** Of a promise that is no longer kept. */
export const keepAsItWas = "Keep it as it was, or release it with the version that is due and tell receivers in the changelog.";

/** Of what adds to what receivers have and needs no more than the release itself. */
export const nothingElse = "Nothing else.";

/** Of what no receiver notices. */
export const nothing = "Nothing.";
