/** Reads the next bytes into the beginning of a buffer. @returns How many bytes were read; 0 at the end. */
export type ReadBytes = (into: Buffer) => Promise<number>;

/** Whole lines of a stream. */
export interface Block {
  /** The lines with their line breaks; only the last of the stream may have none. */
  readonly bytes: Buffer;
  /** Whether a line that was too long to be kept comes before them. */
  readonly afterLongLine: boolean;
}

/** How many bytes a block has: so many that handing it to another thread costs almost nothing compared with checking it. */
export const blockSize = 1024 * 1024;

/** How many bytes a line, or a file that is one body, may have. CodeQR's bodies have a few thousand. */
export const maxBodySize = 16 * 1024 * 1024;

const lineBreak = 10;

/**
 * Cuts a stream into blocks of whole lines. A block holds what one read brings, so that a slow stream is not delayed.
 *
 * Needs no more memory than a few blocks and one line: a line longer than `maxBodySize` is dropped.
 *
 * @param allocate Returns a buffer of at least the given size. A block keeps its buffer.
 */
export async function* readBlocks(read: ReadBytes, allocate: (size: number) => Buffer): AsyncGenerator<Block> {
  let rest: Buffer = Buffer.alloc(0);
  let isLong = false;
  for (;;) {
    const buffer = allocate(Math.max(blockSize, 2 * rest.length));
    buffer.set(rest);
    let length = rest.length;
    let end = 0;
    while (end === 0 && length < buffer.length) {
      const came = await read(buffer.subarray(length));
      if (came === 0) break;
      end = buffer.subarray(0, length + came).lastIndexOf(lineBreak) + 1;
      length += came;
    }
    if (length === rest.length) break;
    if (end > 0) {
      const start = isLong ? buffer.indexOf(lineBreak) + 1 : 0;
      rest = copyOf(buffer.subarray(end, length));
      yield { bytes: buffer.subarray(start, end), afterLongLine: isLong };
      isLong = false;
    } else {
      isLong ||= length > maxBodySize;
      rest = copyOf(isLong ? Buffer.alloc(0) : buffer.subarray(0, length));
    }
  }
  if (isLong || rest.length > 0) yield { bytes: rest, afterLongLine: isLong };
}

/** Passes over the first lines of a stream. */
export function afterLines(read: ReadBytes, lines: number): ReadBytes {
  let left = lines;
  return async (into) => {
    for (;;) {
      const came = await read(into);
      if (left === 0 || came === 0) return came;
      const bytes = into.subarray(0, came);
      let start = 0;
      while (left > 0 && start < came) {
        const end = bytes.indexOf(lineBreak, start);
        start = end === -1 ? came : end + 1;
        if (end !== -1) left--;
      }
      if (start === came) continue;
      into.copyWithin(0, start, came);
      return came - start;
    }
  };
}

/** Reads one item ahead of the consumer, so that the disk reads while the processor works. */
export async function* prefetch<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  for (let next = source.next(); ;) {
    const { done, value } = await next;
    if (done) return;
    next = source.next();
    // An error is handled where this is awaited; until then it must not count as unhandled.
    next.catch(() => {});
    yield value;
  }
}

/** A copy with memory of its own: unlike that of `Buffer.from`, it can be handed to another thread. */
function copyOf(bytes: Buffer): Buffer {
  const copy = Buffer.alloc(bytes.length);
  copy.set(bytes);
  return copy;
}
