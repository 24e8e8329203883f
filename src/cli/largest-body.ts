/** The largest body that a receiver takes by default, in bytes: docs/receiving.md, "Outcomes and answers". */
export const largestBody = 4 * 1024 * 1024;
