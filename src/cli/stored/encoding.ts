import type { ReadBytes } from "./blocks.js";
import { chunksOf, peek, readFirst, readOfChunks } from "./peek.js";

const utf8Mark = Buffer.from([0xef, 0xbb, 0xbf]);

const marks = [
  { encoding: "utf-16le", mark: Buffer.from([0xff, 0xfe]) },
  { encoding: "utf-16be", mark: Buffer.from([0xfe, 0xff]) },
] as const;

/** Converts an input to UTF-8 whose byte order mark says that it is UTF-16, as PowerShell's `>` writes it, and removes the mark of UTF-8; leaves any other input as it is. */
export async function asUtf8(read: ReadBytes): Promise<ReadBytes> {
  const { head, read: readWhole } = await peek(
    read,
    3,
    (bytes) => ![utf8Mark, ...marks.map(({ mark }) => mark)].some((mark) => mark.subarray(0, bytes.length).equals(bytes)),
  );
  const found = marks.find(({ mark }) => head.subarray(0, 2).equals(mark));
  if (found !== undefined) return readOfChunks(converted(readWhole, found.encoding));
  return head.equals(utf8Mark) ? readFirst(Buffer.alloc(0), read) : readWhole;
}

async function* converted(read: ReadBytes, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunksOf(read)) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}
