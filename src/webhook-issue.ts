/** One reason why a body is invalid. */
export interface WebhookIssue {
  /** JSON pointer (RFC 6901) to what is wrong, whole: for a missing property, to where it should be. Empty for the body itself. */
  readonly path: string;
  /** The JSON Schema keyword that is broken, or `json` for a body that is no JSON and `utf-8` for one that is no text. */
  readonly keyword: string;
  /** What was expected and what came, without the path, on one short line: `must be an integer, got string "3"`. */
  readonly message: string;
}
