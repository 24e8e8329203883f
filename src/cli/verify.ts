import { isUtf8 } from "node:buffer";
import { verifyWebhookSignature } from "codeqr-webhooks/signature";
import { readInput } from "./input.js";
import { requireSecret } from "./secrets.js";
import { paint, print, printJson } from "./terminal.js";

export interface VerifyOptions {
  readonly secret?: string;
  readonly signature: string;
  readonly json?: boolean;
}

/** Says whether a signature matches a body. */
export async function verify(path: string | undefined, { secret: given, signature, json }: VerifyOptions): Promise<number> {
  const secret = requireSecret(given);
  const body = await readInput(path);
  const verified = await verifyWebhookSignature(body, signature, secret);
  const reason = verified ? undefined : await reasonOf(body, signature, secret);
  if (json) printJson({ verified, bytes: body.length, ...(reason === undefined ? {} : { reason }) });
  else if (verified) print(paint("green", `verified: the signature is that of these ${body.length} bytes`));
  else print(`${paint("red", "not verified:")} ${reason}`);
  return verified ? 0 : 1;
}

/** Why a signature does not match, found by trying the likely reasons. */
async function reasonOf(body: Buffer, signature: string, secret: string): Promise<string> {
  if (!/^[0-9a-f]{64}$/i.test(signature)) return `a signature is 64 hex digits, this one has ${signature.length} characters`;
  const text = isUtf8(body) ? body.toString() : "";
  if (await verifyWebhookSignature(text.trimEnd(), signature, secret))
    return "it matches the body without the line break at its end: keep the body exactly as it was received";
  return "another secret signed it, or the body is not byte for byte what was signed. Is the secret whole, whsec_ included, and that of this webhook?";
}
