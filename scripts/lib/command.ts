import { parseArgs, type ParseArgsConfig } from "node:util";

type ParseArgsOptions = NonNullable<ParseArgsConfig["options"]>;

/** The arguments of a command are wrong. The message says which, and what is right. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UsageError";
  }
}

/** A command: what it is called with. */
interface Command<Options extends ParseArgsOptions> {
  /** What the command does, how it is called, and its exit codes. Printed by `--help`, and after what is wrong with the arguments. */
  readonly usage: string;
  readonly options?: Options;
  /** Whether it takes arguments that are not options. */
  readonly allowPositionals?: boolean;
}

type Values<Options extends ParseArgsOptions> = ReturnType<typeof parseArgs<{ options: Options }>>["values"];

/**
 * Runs a command on the arguments of this process, and sets the exit code: what the command returns, or 2 for wrong arguments.
 *
 * @param run Does the work, and returns the exit code. May throw a UsageError, too.
 */
export async function runCommand<Options extends ParseArgsOptions>(
  { usage, options, allowPositionals = false }: Command<Options>,
  run: (values: Values<Options>, positionals: readonly string[]) => number | Promise<number>,
): Promise<void> {
  try {
    const { values, positionals } = argumentsOf({ ...options, help: { type: "boolean" } }, allowPositionals);
    if (values.help === true) process.stdout.write(usage);
    else process.exitCode = await run(values as Values<Options>, positionals);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

function argumentsOf(options: ParseArgsOptions, allowPositionals: boolean) {
  try {
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
