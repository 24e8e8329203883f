import { secretsOf } from "../signature-input.js";
import { UsageError } from "./usage-error.js";

/** The environment variable that CodeQR's docs name for the secret. */
export const secretVariable = "CODEQR_WEBHOOK_SECRET";

/** How many characters a secret must have to be hidden: hiding shorter ones would only make the texts illegible. */
const minLength = 6;

/**
 * Checks the signing secret that was given.
 *
 * @throws {UsageError} When it is missing, or is a configuration mistake.
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
 * Removes secrets from a text: those of the command line and the environment, and anything that has the form of one.
 *
 * @param text A text that is about to be shown: a message, or a server's answer.
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
    // A variable that was not set becomes "undefined", and the message about that has to show it.
    (secret) => secret !== undefined && secret.length >= minLength && secret !== "undefined",
  ) as string[];
}
