/** An error that the user can fix: a wrong argument, a file that cannot be read. Its message says how; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A result that cannot be written. Unlike an input that cannot be read, it ends the work. */
export class OutputError extends UsageError {}
