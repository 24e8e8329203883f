import { secretsOf } from "codeqr-webhooks/signature";
import { UsageError } from "./usage-error.js";

/** The environment variable that CodeQR's docs name for the secret. */
export const secretVariable = "CODEQR_WEBHOOK_SECRET";

/** How many characters a secret has that is worth hiding: a shorter one would only make the texts illegible. */
const minLength = 6;

/**
 * The signing secret that was given.
 *
 * @throws {UsageError} When there is none, or it is a mistake of configuration.
 */
export function requireSecret(secret: string | undefined): string {
  if (secret === undefined || secret === "")
    throw new UsageError(
      `the webhook's signing secret is missing or empty: set ${secretVariable}, or give --secret. It is the whole secret, whsec_ included.`,
    );
  try {
    return secretsOf(secret)[0];
  } catch (error) {
    throw new UsageError((error as Error).message.replace(/^T/, "t"));
  }
}

/**
 * A text without secrets: those of the command line and the environment, and whatever has their form.
 *
 * @param text What is about to be shown, be it a message or what a server answered.
 */
export function redact(text: string): string {
  let redacted = text.replaceAll(/whsec_[\w-]+/g, "whsec_…");
  for (const secret of givenSecrets(process.argv.slice(2), process.env)) redacted = redacted.replaceAll(secret, "[secret]");
  return redacted;
}

function givenSecrets(args: readonly string[], environment: NodeJS.ProcessEnv): string[] {
  const given = args.flatMap((arg, index) => {
    if (arg === "--secret") return [args[index + 1]];
    return arg.startsWith("--secret=") ? [arg.slice("--secret=".length)] : [];
  });
  return [...given, environment[secretVariable]].filter(
    // "undefined" is what a variable that was not set becomes: the message about it has to show it.
    (secret) => secret !== undefined && secret.length >= minLength && secret !== "undefined",
  ) as string[];
}
