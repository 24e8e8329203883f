import * as allErrors from "../../generated/typescript/validators/open-all-errors/index.js";
import * as failFast from "../../generated/typescript/validators/open/index.js";
import { canonicalizeWebhookEvent, safeParseWebhookEvent, type WebhookResult } from "../../src/index.js";
import { explain } from "../../src/parser.js";

/** What this package says of a body: what all others are held to. */
export interface Verdict {
  readonly bytes: Uint8Array;
  readonly kind: WebhookResult["kind"];
  /** What `safeParseWebhookEvent` makes of the bytes. */
  readonly result: WebhookResult;
  readonly eventName: string | undefined;
  /** What is wrong with it, all of it. */
  readonly issues: readonly { readonly path: string; readonly keyword: string }[];
  /** The body as JSON, where it is some. */
  readonly json: BodyAsJson | undefined;
}

export interface BodyAsJson {
  readonly text: string;
  readonly value: unknown;
  /** The value in the documented form of its event: the same one, where it is in it already. */
  readonly canonical: unknown;
}

/**
 * Finds out what a body is.
 *
 * @throws {Error} When this package does: it never should.
 */
export function verdictOf(bytes: Uint8Array): Verdict {
  try {
    return unguardedVerdictOf(bytes);
  } catch (error) {
    throw new Error(`codeqr-webhooks throws on the body that is ${Buffer.from(bytes).toString("base64")} in base64`, { cause: error });
  }
}

function unguardedVerdictOf(bytes: Uint8Array): Verdict {
  const result = safeParseWebhookEvent(bytes);
  const isInvalid = result.kind === "invalid";
  return {
    bytes,
    kind: result.kind,
    result,
    eventName: isInvalid ? result.error.eventName : result.event.event,
    issues: isInvalid ? explain(bytes, failFast, allErrors) : [],
    json: jsonOf(bytes),
  };
}

function jsonOf(bytes: Uint8Array): Verdict["json"] {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return { text, value, canonical: canonicalizeWebhookEvent(value) };
  } catch {
    return undefined;
  }
}
