import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { repository } from "./repository.js";

/** A signature that openssl made. */
export interface OpensslVector {
  readonly body: Uint8Array;
  readonly secret: string;
  readonly signature: string;
}

const file = "test/support/openssl-signatures.json";
const { signatures }: { signatures: readonly { base64: string; secret: string; signature: string }[] } = JSON.parse(
  readFileSync(repository + file, "utf8"),
);

/** The committed signatures. */
export const opensslVectors: readonly OpensslVector[] = signatures.map(({ base64, secret, signature }) => ({
  body: Buffer.from(base64, "base64"),
  secret,
  signature,
}));

/** Whether openssl is on this machine. */
export const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

/**
 * The signature according to openssl, not our own code. It is read from a committed file, because not every machine has openssl.
 *
 * @throws {Error} When it has not been committed. The message has the line to add.
 */
export function openssl(body: Uint8Array | string, secret: string): string {
  const bytes = Buffer.from(body);
  const vector = opensslVectors.find((known) => known.secret === secret && bytes.equals(known.body));
  if (vector !== undefined) return vector.signature;
  const made = { base64: bytes.toString("base64"), secret, signature: hasOpenssl ? runOpenssl(body, secret) : "what its command says" };
  throw new Error(`${file} does not have this signature; add ${JSON.stringify(made)}`);
}

/** Asks openssl itself. */
export function runOpenssl(body: Uint8Array | string, secret: string): string {
  const hexKey = Buffer.from(secret).toString("hex");
  const { stdout, status, stderr } = spawnSync("openssl", ["dgst", "-sha256", "-mac", "HMAC", "-macopt", `hexkey:${hexKey}`, "-r"], {
    input: body,
  });
  if (status !== 0) throw new Error(`openssl failed: ${stderr}`);
  return stdout.toString().slice(0, 64);
}
