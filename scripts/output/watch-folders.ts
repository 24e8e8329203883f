import { watch } from "node:fs";

/** How long a change waits for others: an editor may write a file in several steps. */
const quietMilliseconds = 30;

/**
 * Does something whenever files below some folders have changed: once for changes that come together, and never twice at a time.
 *
 * @returns A function that ends the watching.
 */
export function watchFolders(folders: readonly string[], onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(onChange);
    }, quietMilliseconds);
  };
  const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
