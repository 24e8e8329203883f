import * as allErrors from "../../generated/typescript/validators/open-all-errors/index.js";
import * as failFast from "../../generated/typescript/validators/open/index.js";
import { canonicalizeWebhookEvent, safeParseWebhookEvent, type WebhookResult } from "../../src/index.js";
import { readBody } from "../../src/json-body.js";
import { explain } from "../../src/parser.js";

/** This package's verdict on a body, which all others are compared with. */
export interface ReferenceResult {
  readonly bytes: Uint8Array;
  readonly kind: WebhookResult["kind"];
  /** The result of `safeParseWebhookEvent` for the bytes. */
  readonly result: WebhookResult;
  readonly eventName: string | undefined;
  /** All its issues. */
  readonly issues: readonly { readonly path: string; readonly keyword: string }[];
  /** The body as it was read, if it is JSON within the limits of docs/canonical-form.md. */
  readonly json: BodyAsJson | undefined;
}

export interface BodyAsJson {
  readonly text: string;
  readonly value: unknown;
  /** The value in the documented form of its event: the same value, if it already is. */
  readonly canonical: unknown;
}

/**
 * Parses and classifies a body.
 *
 * @throws {Error} When this package throws, which it never should.
 */
export function referenceResultOf(bytes: Uint8Array): ReferenceResult {
  try {
    return unguardedVerdictOf(bytes);
  } catch (error) {
    throw new Error(`codeqr-webhooks throws on the body that is ${Buffer.from(bytes).toString("base64")} in base64`, { cause: error });
  }
}

function unguardedVerdictOf(bytes: Uint8Array): ReferenceResult {
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

function jsonOf(bytes: Uint8Array): ReferenceResult["json"] {
  const body = readBody(bytes);
  if (!body.ok) return undefined;
  return { text: new TextDecoder().decode(bytes), value: body.value, canonical: canonicalizeWebhookEvent(body.value) };
}
