import type { ReadBytes } from "./blocks.js";

/** The beginning of an input, and a function that still reads it from there. */
export interface Peeked {
  readonly head: Buffer;
  readonly read: ReadBytes;
}

/**
 * Reads the beginning of an input, and keeps it for the next reader.
 *
 * @param size How many bytes to read at most.
 * @param isEnough Whether the bytes so far will do.
 */
export async function peek(read: ReadBytes, size: number, isEnough?: (bytes: Buffer) => boolean): Promise<Peeked> {
  const buffer = Buffer.allocUnsafe(size);
  const head = buffer.subarray(0, await readFully(read, buffer, isEnough));
  return { head, read: readFirst(head, read) };
}

/** Reads until the buffer is full, the input ends, or there is enough. @returns How many bytes were read. */
async function readFully(read: ReadBytes, into: Buffer, isEnough: (bytes: Buffer) => boolean = () => false): Promise<number> {
  let length = 0;
  while (length < into.length && !isEnough(into.subarray(0, length))) {
    const came = await read(into.subarray(length));
    if (came === 0) break;
    length += came;
  }
  return length;
}

/** Reads some bytes, and then what another function reads. */
export function readFirst(bytes: Buffer, read: ReadBytes): ReadBytes {
  let rest = bytes;
  return async (into) => {
    if (rest.length === 0) return read(into);
    const copied = rest.copy(into);
    rest = rest.subarray(copied);
    return copied;
  };
}

/** Reads what comes in chunks. */
export function readOfChunks(chunks: AsyncIterator<Buffer>): ReadBytes {
  let rest: Buffer = Buffer.alloc(0);
  return async (into) => {
    while (rest.length === 0) {
      const next = await chunks.next();
      if (next.done) return 0;
      rest = next.value;
    }
    const copied = rest.copy(into);
    rest = rest.subarray(copied);
    return copied;
  };
}

/** The chunks that a function reads. */
export async function* chunksOf(read: ReadBytes, size = 64 * 1024): AsyncGenerator<Buffer> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(size);
    const length = await read(chunk);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}
