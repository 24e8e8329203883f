import { textOf, type Written, writtenOf } from "./written-json.js";

/** The number of bodies that are tried at once. */
const batch = 200;

/**
 * The smallest body that still differs, found by removing parts of it.
 *
 * @param bytes A body that differs.
 * @param differ Tells which of some bodies differ.
 */
export function shrink(bytes: Uint8Array, differ: (bodies: readonly Uint8Array[]) => readonly boolean[]): Uint8Array {
  const smaller = smallerThan(bytes);
  for (let start = 0; start < smaller.length; start += batch) {
    const tried = smaller.slice(start, start + batch);
    const found = tried[differ(tried).indexOf(true)];
    if (found !== undefined) return shrink(found, differ);
  }
  return bytes;
}

/** Bodies with less in them, the smallest first. */
function smallerThan(bytes: Uint8Array): Uint8Array[] {
  const text = textIn(bytes);
  const bodies =
    text === undefined ? withoutRuns([...bytes]).map((some) => Uint8Array.from(some)) : smallerValues(writtenOf(text)).map(encodedText);
  const compact = text === undefined ? [] : [encodedText(writtenOf(text))];
  return [...bodies, ...compact].filter(({ length }) => length < bytes.length).sort((one, other) => one.length - other.length);
}

/** The text of a body that is JSON. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}

function encodedText(value: Written): Uint8Array {
  return new TextEncoder().encode(textOf(value));
}

/** The values with one place reduced: some of its members removed, or replaced by one of its members. */
function smallerValues(value: Written): Written[] {
  switch (value.kind) {
    case "scalar":
      return smallerScalars(value.text).map((text) => ({ kind: "scalar", text }));
    case "array":
      return [
        ...value.items,
        ...withoutRuns(value.items).map((items): Written => ({ kind: "array", items })),
        ...value.items.flatMap((item, index) =>
          smallerValues(item).map((inner): Written => ({ kind: "array", items: replaced(value.items, index, inner) })),
        ),
      ];
    case "object":
      return [
        ...value.entries.map(([, inner]) => inner),
        ...withoutRuns(value.entries).map((entries): Written => ({ kind: "object", entries })),
        ...value.entries.flatMap(([key, item], index) =>
          smallerValues(item).map((inner): Written => ({ kind: "object", entries: replaced(value.entries, index, [key, inner]) })),
        ),
      ];
  }
}

function smallerScalars(text: string): string[] {
  if (!text.startsWith('"')) return ["0"];
  const units = text.slice(1, -1).match(/\\u[0-9a-fA-F]{4}|\\.|[^]/gu) ?? [];
  return withoutRuns(units).map((rest) => `"${rest.join("")}"`);
}

/** The list without each run of items, all of them, halves, quarters and so on to single ones. */
function withoutRuns<Item>(items: readonly Item[]): Item[][] {
  const lists: Item[][] = [];
  for (let size = items.length; size >= 1; size >>= 1)
    for (let start = 0; start < items.length; start += size) lists.push([...items.slice(0, start), ...items.slice(start + size)]);
  return lists;
}

function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return [...items.slice(0, at), item, ...items.slice(at + 1)];
}
