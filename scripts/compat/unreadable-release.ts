/** The release to compare with is missing, or is not a release. The message says what was looked for and what to do. */
export class UnreadableReleaseError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UnreadableReleaseError";
  }
}
