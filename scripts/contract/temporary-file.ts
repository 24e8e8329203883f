import { randomUUID } from "node:crypto";

// A file is first written under a temporary name beside its target, and then replaces it in one step.

const ending = /\.(\d+)-[\da-f-]{36}\.new$/;

/** Returns a name under which this process can write a file before it replaces `target`. */
export function temporaryName(target: string): string {
  return `${target}.${process.pid}-${randomUUID()}.new`;
}

/** Returns the id of the process that a temporary name belongs to, or undefined for any other name. */
export function writerOf(path: string): number | undefined {
  const id = ending.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
