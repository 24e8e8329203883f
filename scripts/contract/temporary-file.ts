import { randomUUID } from "node:crypto";

// A file is written beside its place under a temporary name, and then takes its place in one step.

const ending = /\.(\d+)-[\da-f-]{36}\.new$/;

/** A name for a file that this process writes, until it takes the place of `target`. */
export function temporaryName(target: string): string {
  return `${target}.${process.pid}-${randomUUID()}.new`;
}

/** The id of the process that writes, or wrote, a file under a temporary name; undefined of any other name. */
export function writerOf(path: string): number | undefined {
  const id = ending.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
