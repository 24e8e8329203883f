import { watch } from "node:fs";

/** How long to wait for further changes: an editor may write a file in several steps. */
const quietMilliseconds = 30;

/**
 * Runs an action whenever files below some folders change: once for changes that come together, and never twice at a time.
 *
 * @returns A function that stops watching.
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
