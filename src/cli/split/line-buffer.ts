/** Lines of text as bytes, in memory that is used again. */
export interface LineBuffer {
  add(line: string): void;
  /** The lines since the last call, in memory of their own. */
  take(): Uint8Array<ArrayBuffer>;
}

const lineBreak = 10;

/** Makes a buffer for lines. Writing each where it belongs takes less time than joining and encoding them later. */
export function createLineBuffer(): LineBuffer {
  let buffer = Buffer.allocUnsafeSlow(64 * 1024);
  let length = 0;
  return {
    add(line) {
      // A UTF-16 unit has at most three bytes in UTF-8.
      const most = length + 3 * line.length + 1;
      if (most > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(2 * most);
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      length += buffer.write(line, length);
      buffer[length++] = lineBreak;
    },
    take() {
      const lines = new Uint8Array(buffer.subarray(0, length));
      length = 0;
      return lines;
    },
  };
}
