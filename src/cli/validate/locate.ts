import { jsonEvents, type Span } from "../../json-events.js";

/**
 * Finds the place in a JSON text of the value that a path leads to. If the path leads nowhere, finds the last value on the way.
 *
 * If the text stops being JSON, finds the place where it does. Does not recurse, because a hostile text may be deep.
 *
 * @param path The names and indices that lead to the value.
 */
export function locate(text: string, path: readonly string[]): Span {
  const open: Container[] = [];
  let found: Span = { start: 0, end: text.length };
  let foundDepth = -1;
  for (const { kind, start, end } of jsonEvents(text)) {
    const container = open.at(-1);
    if (kind === "fault") return { start, end };
    if (kind === "name") {
      if (container?.isOnPath) container.key = JSON.parse(text.slice(start, end));
    } else if (kind === "}" || kind === "]") {
      if (container?.isTarget) found = { start: found.start, end };
      open.pop();
    } else {
      if (container?.isArray && container.isOnPath) container.key = String(Number(container.key) + 1);
      const depth = open.length;
      const isOnPath = container === undefined || (container.isOnPath && container.key === path[depth - 1]);
      const isBetter = isOnPath && depth <= path.length && depth >= foundDepth;
      if (isBetter) [found, foundDepth] = [{ start, end }, depth];
      if (kind === "{" || kind === "[") open.push(isOnPath ? containerOf(kind, isBetter && depth === path.length) : aside[kind]);
    }
  }
  return found;
}

interface Container {
  readonly isArray: boolean;
  /** Whether the path leads through it, or to it. */
  readonly isOnPath: boolean;
  /** Whether the path leads to it. */
  readonly isTarget: boolean;
  /** The name or index of the value in it that was read last. */
  key: string;
}

function containerOf(kind: "{" | "[", isTarget: boolean): Container {
  return { isArray: kind === "[", isOnPath: true, isTarget, key: "-1" };
}

/** The containers that are not on the path, shared by all of them: a hostile text may open millions. */
const aside: Readonly<Record<"{" | "[", Container>> = {
  "{": { isArray: false, isOnPath: false, isTarget: false, key: "" },
  "[": { isArray: true, isOnPath: false, isTarget: false, key: "" },
};
