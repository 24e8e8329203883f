#!/usr/bin/env node
import { CommanderError } from "commander";
import { createProgram } from "./program.js";
import { say } from "./terminal.js";
import { UsageError } from "./usage-error.js";

// Exit codes: what the command says, 2 for what the user can mend, 70 for what only we can, 130 after Ctrl-C.

// Whoever reads may stop reading: that is no error of ours, and what has been found until then is the result.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    throw error;
  });

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    say(`error: ${error.message}`);
    return 2;
  }
  say(`This is a fault of codeqr-webhooks itself, please report it:\n${(error as Error)?.stack ?? error}`);
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
