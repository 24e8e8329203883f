import { createHmac } from "node:crypto";
import { describe, expect, test, vi } from "vitest";
import { type RawBody, signWebhook, verifyWebhookSignature, type WebhookSecret } from "../../src/signature.js";
import { signatureVectors, signedBody } from "../ports/signature-vectors.js";
import { examples } from "../support/examples.js";
import { hasOpenssl, openssl, opensslVectors, runOpenssl } from "../support/openssl.js";
import { reportSkipped } from "../support/skipped.js";

const secret = "whsec_0123456789abcdef0123456789abcdef";

test("the committed signatures are openssl's, or its absence is reported", () => {
  if (!hasOpenssl) return reportSkipped("the committed signatures against openssl", "there is no openssl", "REQUIRE_OPENSSL");
  for (const { body, secret: key, signature } of opensslVectors) expect(runOpenssl(body, key)).toBe(signature);
});

describe("signWebhook gives the same as openssl", () => {
  test.each<[string, Uint8Array | string, string]>([
    ["a body of some lines", '{\n  "id": "evt_1",\n  "event": "link.clicked"\n}\n', secret],
    ["a body of many blocks", "many blocks\n".repeat(12), secret],
    ["an empty body", "", secret],
    ["a body beyond ASCII", '{"name":"João 🚀"}', secret],
    ["a body that is not UTF-8", new Uint8Array([0, 255, 128, 10]), secret],
    ["a secret beyond ASCII", "{}", "chave secreta: ção"],
    ["a secret longer than a block", "{}", "x".repeat(200)],
  ])("%s", async (_name, body, key) => {
    const expected = openssl(body, key);
    expect(expected).toMatch(/^[0-9a-f]{64}$/);
    expect(await signWebhook(body, key)).toBe(expected);
    expect(await verifyWebhookSignature(body, expected, key)).toBe(true);
  });
});

test.each(examples)("signWebhook gives the same as Node's crypto: $name", async ({ bytes }) => {
  expect(await signWebhook(bytes, secret)).toBe(createHmac("sha256", secret).update(bytes).digest("hex"));
});

// The same secrets that every port accepts or refuses.
test.each(signatureVectors.map((vector) => [vector.name, vector] as const))(
  "%s",
  async (_name, { op, secrets, signature, gives, refusal }) => {
    const use = op === "sign" ? signWebhook(signedBody, secrets[0] as string) : verifyWebhookSignature(signedBody, signature, secrets);
    if (refusal === undefined) expect(await use).toBe(gives);
    else await expect(use).rejects.toThrow(expect.objectContaining({ name: "TypeError", message: expect.stringContaining(refusal) }));
  },
);

describe("verifyWebhookSignature", () => {
  const body = '{"id":"evt_1"}';
  const good = openssl(body, secret);
  const other = openssl(body, "whsec_other");
  const bytes = new TextEncoder().encode(body);

  test.each<[string, RawBody, unknown, WebhookSecret, boolean]>([
    ["the signature of the body", body, good, secret, true],
    ["the body as bytes", bytes, good, secret, true],
    ["the body as an ArrayBuffer", bytes.buffer, good, secret, true],
    ["the body as a part of a larger buffer", new Uint8Array([...bytes, 0]).subarray(0, -1), good, secret, true],
    ["upper-case hex", body, good.toUpperCase(), secret, true],
    ["the first of several secrets", body, good, [secret, "whsec_other"], true],
    ["the last of several secrets", body, other, [secret, "whsec_old", "whsec_other"], true],
    ["none of several secrets", body, openssl(body, "whsec_third"), [secret, "whsec_other"], false],
    ["another secret", body, good, "whsec_other", false],
    ["the secret without its prefix", body, good, secret.slice("whsec_".length), false],
    ["a changed body", `${body} `, good, secret, false],
    ["a changed first digit", body, (good[0] === "0" ? "1" : "0") + good.slice(1), secret, false],
    ["a changed last digit", body, good.slice(0, -1) + (good.endsWith("0") ? "1" : "0"), secret, false],
    ["no header", body, undefined, secret, false],
    ["a null header", body, null, secret, false],
    ["an empty header", body, "", secret, false],
    ["a header of 63 digits", body, good.slice(1), secret, false],
    ["a header of 65 digits", body, `${good}0`, secret, false],
    ["a header with a prefix", body, `sha256=${good}`, secret, false],
    ["a header with a line break", body, `${good}\n`, secret, false],
    ["a header sent twice", body, `${good}, ${good}`, secret, false],
    ["a header that is not hex", body, "z".repeat(64), secret, false],
    ["a header that is a list", body, [good], secret, false],
  ])("%s", async (_name, given, signature, key, expected) => {
    expect(await verifyWebhookSignature(given, signature as string, key)).toBe(expected);
  });

  test.each<[string, unknown]>([
    ["undefined", undefined],
    ["null", null],
    ["an empty string", ""],
    ["no secrets", []],
    ["an empty one among several", [secret, ""]],
    ["an absent one among several", [undefined, secret]],
  ])("%s as the secret is a mistake of configuration", async (_name, key) => {
    await expect(verifyWebhookSignature(body, good, key as string)).rejects.toThrow(TypeError);
    // Before the header is checked: a bad request must not hide the mistake.
    await expect(verifyWebhookSignature(body, null, key as string)).rejects.toThrow(/signing secret/);
    await expect(signWebhook(body, key as string)).rejects.toThrow(TypeError);
  });

  test("imports a key once, for signatures only, and again after a hundred others", async () => {
    const imported = vi.spyOn(crypto.subtle, "importKey");
    const importsOf = async (key: string) => {
      const before = imported.mock.calls.length;
      await signWebhook(body, key);
      return imported.mock.calls.length - before;
    };
    expect([await importsOf("whsec_mine"), await importsOf("whsec_mine")]).toEqual([1, 0]);
    expect(imported).toHaveBeenLastCalledWith("raw", expect.anything(), expect.anything(), false, ["sign", "verify"]);
    for (let index = 0; index < 100; index++) await importsOf(`whsec_of_another_${index}`);
    expect([await importsOf("whsec_mine"), await importsOf("whsec_mine")]).toEqual([1, 0]);
    imported.mockRestore();
  });

  test("knows each of many secrets", async () => {
    const secrets = Array.from({ length: 250 }, (_, index) => `whsec_${index}`);
    for (const key of secrets) expect(await verifyWebhookSignature(body, await signWebhook(body, key), key)).toBe(true);
    expect(await verifyWebhookSignature(body, openssl(body, "whsec_249"), secrets)).toBe(true);
  });
});
