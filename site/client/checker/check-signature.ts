import { isSignature } from "../../../src/signature-input.js";
import { signWebhook } from "../../../src/signature.js";

/** Whether a signature is right, and why not. */
export interface SignatureVerdict {
  readonly kind: "match" | "near" | "mismatch" | "malformed";
  readonly text: string;
}

/**
 * Compares the signature that was received with those of a body.
 *
 * A signature that is wrong tells nothing of itself. So it is compared with those of what often stands in a body's or a secret's place.
 *
 * @param received The header's value, or the whole header.
 * @param secrets One, or several while the secret is rotated.
 * @param isText Whether the body was pasted: then its line breaks may be others than those that were signed.
 */
export async function checkSignature(
  body: Uint8Array<ArrayBuffer>,
  received: string,
  secrets: readonly string[],
  isText: boolean,
): Promise<SignatureVerdict> {
  const signature = received
    .trim()
    .replace(/^codeqr-signature\s*:\s*/i, "")
    .replace(/^(["'])(.*)\1$/, "$2")
    .toLowerCase();
  if (!isSignature(signature)) return { kind: "malformed", text: `${malformed(signature)} A receiver answers 401.` };
  for (const [index, secret] of secrets.entries())
    if ((await signed(body, secret)) === signature)
      return {
        kind: "match",
        text: secrets.length === 1 ? "Signed by this secret." : `Signed by secret ${index + 1} of ${secrets.length}.`,
      };
  for (const secret of secrets) {
    for (const [other, text] of bodiesLike(body, isText)) if ((await signed(other, secret)) === signature) return { kind: "near", text };
    for (const [other, text] of secretsLike(secret)) if ((await signed(body, other)) === signature) return { kind: "near", text };
  }
  return {
    kind: "mismatch",
    text: `Not the signature of this body by ${secrets.length === 1 ? "this secret" : "one of these secrets"}: it is of another secret, or of other bytes. Is the secret that of this webhook? Has anything parsed, reformatted or decoded the body? A receiver answers 401.`,
  };
}

function malformed(signature: string): string {
  if (/^sha256[=:]/.test(signature)) return "A signature of CodeQR has no prefix sha256=: is it another service’s?";
  if (/^[0-9a-f]+$/.test(signature)) return `A signature has 64 hex digits, and this has ${signature.length}: is it cut?`;
  return "A signature is 64 hex digits, and nothing else.";
}

async function signed(body: Uint8Array<ArrayBuffer>, secret: string): Promise<string | undefined> {
  // A secret that cannot be right has no signature.
  return signWebhook(body, secret).catch((error: unknown) => {
    if (error instanceof TypeError) return undefined;
    throw error;
  });
}

/** Bodies that may have been signed where this one was not. */
function* bodiesLike(body: Uint8Array<ArrayBuffer>, isText: boolean): Generator<readonly [Uint8Array<ArrayBuffer>, string]> {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(body);
  const bytes = (other: string) => new TextEncoder().encode(other);
  const lines = text.replace(/\r\n/g, "\n");
  const where = isText ? "Pasted text loses this: drop the body as a file, to be sure." : "Something has changed the file since.";
  for (const ending of ["", "\n", "\r\n"])
    yield [bytes(lines.replace(/\n*$/, "") + ending), `Signed by this secret, but for the line break at the end. ${where}`];
  const windows = lines.replaceAll("\n", "\r\n");
  for (const other of [windows, windows.replace(/(?:\r\n)*$/, "")])
    yield [bytes(other), `Signed by this secret, with line breaks of CR LF. ${where}`];
  const reason =
    "Signed by this secret, but not in this layout: the body was parsed and serialized again before it came here. Verify the bytes as they arrive.";
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    for (const space of [undefined, 2, 4]) yield [bytes(JSON.stringify(value, null, space)), reason];
  } catch {
    // Not JSON: there is no other layout of it.
  }
}

/** Secrets that may have signed where this one has not. */
function* secretsLike(secret: string): Generator<readonly [string, string]> {
  const bare = secret.replace(/^whsec_/, "");
  if (bare !== secret)
    yield [bare, "Signed by this secret without its prefix whsec_. CodeQR signs with the whole secret: something else has signed this."];
  else yield [`whsec_${secret}`, "Signed by this secret with the prefix whsec_: the prefix belongs to the secret."];
  if (secret.trim() !== secret)
    yield [secret.trim(), "Signed by this secret without the white space around it: remove it where the secret is kept."];
}
