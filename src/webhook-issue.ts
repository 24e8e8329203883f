/** One reason why a body is invalid. */
export interface WebhookIssue {
  /** Full JSON pointer (RFC 6901) to the wrong value, or to where a missing property should be. Empty for the body itself. */
  readonly path: string;
  /** The JSON Schema keyword that is broken, or `json` for text that is not JSON or is beyond the limits of a body (more than 128 levels, a number beyond the range of a double), `utf-8` for bytes that are not UTF-8 text, and `readable` for a value that throws when it is read. */
  readonly keyword: string;
  /** What was expected and what was found, without the path, on one short line: `must be an integer, got string "3"`. */
  readonly message: string;
}
