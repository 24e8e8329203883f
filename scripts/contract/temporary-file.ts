// A file is written beside its place under a temporary name, and then takes its place in one step.

const ending = /\.(\d+)-[\da-f-]{36}\.new$/;

/** Whether a path is the temporary name of a file that a run writes or, when it was interrupted, has left. */
export function isTemporary(path: string): boolean {
  return ending.test(path);
}

/** The id of the process that writes a file under a temporary name. */
export function writerOf(path: string): number | undefined {
  const id = ending.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
