import type { WebhookSecret } from "./signature-input.js";

const variable = "CODEQR_WEBHOOK_SECRET";

/**
 * Reads the secret from the environment variable that CodeQR's docs name: from the platform's `env`, which Workers pass along with the request, or else from `process.env`.
 *
 * @returns The secret, or an empty string if it is not set. An empty secret is refused, like any other configuration mistake.
 */
export function environmentSecret([env]: readonly unknown[]): WebhookSecret {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  const given = typeof env === "object" && env !== null ? (env as Readonly<Record<string, unknown>>)[variable] : undefined;
  return typeof given === "string" ? given : (process?.env?.[variable] ?? "");
}
