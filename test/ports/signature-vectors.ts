import { createHmac } from "node:crypto";

/** One use of a signing secret, and its result: a signature, whether one of the secrets made the given one, or a refusal. */
export interface SignatureVector {
  readonly name: string;
  readonly op: "sign" | "verify";
  readonly secrets: readonly string[];
  /** The signature to verify. */
  readonly signature?: string;
  /** The result of `sign` or `verify`. */
  readonly gives?: string | boolean;
  /** If the secrets are refused: the message, except for its first letter's case and its full stop, which follow the language. */
  readonly refusal?: string;
}

/** The body of all vectors. */
export const signedBody = '{"id":"evt_1","nome":"João"}';

const secret = "whsec_0123456789abcdef0123456789abcdef";
const good = signatureBy(secret);

const missing = "The webhook's signing secret is missing or empty: give the whole secret, whsec_ prefix included.";
const whiteSpace = "The webhook's signing secret begins or ends with white space: remove it, for instance the line end of a secret file.";
const onlyPrefix = "The webhook's signing secret is only its prefix, whsec_: give the whole secret.";
const notSet = (text: string) => `The webhook's signing secret is the text "${text}": the variable that should hold it was not set.`;

/** Secrets that are a mistake of configuration, each with its refusal. */
const mistakes: readonly (readonly [mistake: string, refusal: string])[] = [
  ["", missing],
  ...[" ", "\t", "\n", "\r", "\v", "\f"].flatMap((space) =>
    [space, `${space}${secret}`, `${secret}${space}`].map((mistake) => [mistake, whiteSpace] as const),
  ),
  ["\r\n", whiteSpace],
  ["undefined\n", whiteSpace],
  [" null", whiteSpace],
  ["whsec_ ", whiteSpace],
  ["undefined", notSet("undefined")],
  ["null", notSet("null")],
  ["whsec_", onlyPrefix],
];

/** Secrets that only look like a mistake. */
const unusual = ["a", "Undefined", "NULL", "undefined_", "nullable", "WHSEC_", "whsec_\t_", "whsec_undefined", "whsec_null", "whsec_é"];

const onSignatures: readonly (readonly [name: string, signature: string, secrets: readonly string[], verified: boolean])[] = [
  ["the signature of the body", good, [secret], true],
  ["upper-case hex", good.toUpperCase(), [secret], true],
  ["the last of several secrets", good, ["whsec_other", secret], true],
  ["another secret", good, ["whsec_other"], false],
  ["the secret without its prefix", good, [secret.slice(6)], false],
  ["a changed digit", good.slice(0, -1) + (good.endsWith("0") ? "1" : "0"), [secret], false],
  ["no signature", "", [secret], false],
  ["a short signature", good.slice(2), [secret], false],
  ["a long signature", `${good}00`, [secret], false],
  ["a prefix", `sha256=${good}`, [secret], false],
  ["no hex", "z".repeat(64), [secret], false],
  ["white space", ` ${good}`, [secret], false],
  ["a line break", `${good}\n`, [secret], false],
];

/** The cases that every port must pass for signatures and secrets. */
export const signatureVectors: readonly SignatureVector[] = [
  { name: "sign", op: "sign", secrets: [secret], gives: good },
  ...onSignatures.map(([name, signature, secrets, gives]) => ({
    name: `verify: ${name}`,
    op: "verify" as const,
    secrets,
    signature,
    gives,
  })),
  { name: "sign without a secret", op: "sign", secrets: [], refusal: missing },
  { name: "verify without a secret", op: "verify", secrets: [], signature: good, refusal: missing },
  ...mistakes.flatMap(([mistake, refusal]) => refused(mistake, refusal)),
  { name: "verify: two mistakes, the first is reported", op: "verify", secrets: ["null", ""], signature: good, refusal: notSet("null") },
  ...unusual.flatMap(taken),
];

function refused(mistake: string, refusal: string): SignatureVector[] {
  const named = `the secret ${JSON.stringify(mistake)}`;
  const own = signatureBy(mistake);
  return [
    { name: `sign with ${named}`, op: "sign", secrets: [mistake], refusal },
    { name: `verify: ${named}`, op: "verify", secrets: [mistake], signature: own, refusal },
    { name: `verify: ${named}, no signature`, op: "verify", secrets: [mistake], signature: "", refusal },
    { name: `verify: ${named} before the one that signed`, op: "verify", secrets: [mistake, secret], signature: good, refusal },
    { name: `verify: ${named} after the one that signed`, op: "verify", secrets: [secret, mistake], signature: good, refusal },
  ];
}

function taken(unlikely: string): SignatureVector[] {
  const named = `the secret ${JSON.stringify(unlikely)}`;
  const own = signatureBy(unlikely);
  return [
    { name: `sign with ${named}`, op: "sign", secrets: [unlikely], gives: own },
    { name: `verify: ${named}`, op: "verify", secrets: [unlikely], signature: own, gives: true },
  ];
}

/** The signature by any secret, even a refused one. */
function signatureBy(key: string): string {
  return createHmac("sha256", key).update(signedBody).digest("hex");
}
