import type { WebhookSecret } from "./signature.js";

const variable = "CODEQR_WEBHOOK_SECRET";

/**
 * The secret in the environment variable that CodeQR's docs name: of the platform's `env`, which Workers pass beside the request, or else of `process.env`.
 *
 * @returns The secret, or an empty text where there is none, which is refused like any other mistake of configuration.
 */
export function environmentSecret([env]: readonly unknown[]): WebhookSecret {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  const given = typeof env === "object" && env !== null ? (env as Readonly<Record<string, unknown>>)[variable] : undefined;
  return typeof given === "string" ? given : (process?.env?.[variable] ?? "");
}
