import { isUtf8 } from "node:buffer";
import type { WebhookIssue, WebhookParseError } from "codeqr-webhooks";
import type { BodyLine } from "../bodies/body-lines.js";
import { maxBodySize } from "../stored/blocks.js";
import type { BodyPath } from "../stored/record.js";
import { nothingAt, tooLong } from "../validate/body-parser.js";

/** An invalid body as a line of `invalid.ndjson`, without its place. */
export interface Refused extends WebhookIssue {
  /** The body's event, if there is one to read. */
  readonly event?: string;
  /** What stands in the input: the record, if the body is in one. Absent if it was too long to be kept. */
  readonly raw?: string;
  /** The same in base64, if it is not UTF-8. */
  readonly rawBase64?: string;
}

/** The record of an invalid body: its first issue, and what was read. */
export function refused({ eventName, issues: [issue] }: WebhookParseError, read: Buffer): Refused {
  return { ...(eventName === undefined ? {} : { event: eventName }), ...(issue as WebhookIssue), ...rawOf(read) };
}

/** The record of what has no body. */
export function refusedWithoutBody(lacks: NonNullable<BodyLine["lacks"]>, path: BodyPath, read: Buffer): Refused {
  const [issue] = (lacks === "at" ? nothingAt(path) : tooLong(maxBodySize)).issues;
  return { ...(issue as WebhookIssue), ...(lacks === "length" ? {} : rawOf(read)) };
}

function rawOf(read: Buffer): Pick<Refused, "raw" | "rawBase64"> {
  return isUtf8(read) ? { raw: read.toString() } : { rawBase64: read.toString("base64") };
}
