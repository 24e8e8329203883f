import { readFileSync } from "node:fs";
import { signedRequest } from "../../src/testing.js";
import { repository } from "../support/repository.js";

// One body for each outcome, and how it is delivered.

export const secret = "whsec_0123456789abcdef0123456789abcdef";
export const clicked = readFileSync(`${repository}examples/documented/link.clicked.json`, "utf8");
export const unknown = clicked.replace('"link.clicked"', '"link.shared"');
export const invalid = clicked.replace('"clicks": 11', '"clicks": "11"');

/** The body as a request that is signed with the secret, or has the given header. */
export async function posted(body: string | Uint8Array, signature?: string | null): Promise<Request> {
  const request = await signedRequest(body, secret);
  if (signature === null) request.headers.delete("codeqr-signature");
  else if (signature !== undefined) request.headers.set("codeqr-signature", signature);
  return request;
}
