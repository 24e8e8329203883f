/** One signing secret, or several while one is being rotated. */
export type WebhookSecret = string | readonly string[];

/** Whether a header has the form of a signature. */
export function isSignature(header: unknown): header is string {
  return typeof header === "string" && /^[0-9a-f]{64}$/i.test(header);
}

/**
 * Checks the given secrets for configuration mistakes.
 *
 * @returns The secrets, at least one.
 * @throws {TypeError} When there is none, or one is empty, begins or ends with white space, is the text of a missing value, or is only the prefix: with such a secret, anybody could sign, or nobody.
 */
export function secretsOf(secret: WebhookSecret): readonly [string, ...string[]] {
  const [first, ...others] = typeof secret === "string" ? [secret] : Array.isArray(secret) ? secret : [];
  for (const candidate of [first, ...others]) {
    const mistake = mistakeIn(candidate);
    if (mistake !== undefined) throw new TypeError(`The webhook's signing secret ${mistake}`);
  }
  return [first as string, ...others];
}

function mistakeIn(secret: unknown): string | undefined {
  if (typeof secret !== "string" || secret === "")
    return "is missing or empty: give the whole secret, whsec_ prefix included. Is CODEQR_WEBHOOK_SECRET set?";
  if (secret !== secret.trim()) return "begins or ends with white space: remove it, for instance the line end of a secret file.";
  if (secret === "undefined" || secret === "null") return `is the text "${secret}": the variable that should hold it was not set.`;
  return secret === "whsec_" ? "is only its prefix, whsec_: give the whole secret." : undefined;
}
