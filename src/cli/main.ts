#!/usr/bin/env node
import { CommanderError } from "commander";
import { createProgram } from "./program.js";
import { printStatus } from "./terminal.js";
import { UsageError } from "./usage-error.js";

// Exit codes: the command's own; 2 for a usage error; 70 for an internal error; 130 after Ctrl-C.

// The reader may close the pipe early. That is not an error: the result is what has been found so far.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    printStatus(`error: ${error.message}`);
    return 2;
  }
  printStatus(`This is a bug in codeqr-webhooks itself, please report it:\n${(error as Error)?.stack ?? error}`);
  return 70;
}

const program = createProgram((exitCode) => {
  process.exitCode = exitCode;
});
try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
