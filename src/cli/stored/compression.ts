import { pipeline, Readable, type Transform } from "node:stream";
import zlib from "node:zlib";
import { UsageError } from "../usage-error.js";
import type { ReadBytes } from "./blocks.js";
import { chunksOf, peek, readOfChunks } from "./peek.js";

/** A kind of compression, told by the first bytes of its files. */
interface Compression {
  readonly name: string;
  readonly magic: Buffer;
  /** Undefined where this version of Node has it not. */
  readonly start: (() => Transform) | undefined;
}

const { createZstdDecompress } = zlib as { createZstdDecompress?: () => Transform };

const compressions: readonly Compression[] = [
  { name: "gzip", magic: Buffer.from([0x1f, 0x8b]), start: zlib.createGunzip },
  { name: "zstd", magic: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), start: createZstdDecompress },
];

/**
 * Decompresses an input that is compressed, by its first bytes; leaves any other as it is.
 *
 * @returns A function that reads the text. It throws a `UsageError` where the compressed bytes are damaged or break off.
 * @throws {UsageError} When this version of Node cannot decompress it.
 */
export async function decompressed(read: ReadBytes): Promise<ReadBytes> {
  const peeked = await peek(read, 4, (bytes) => !compressions.some(({ magic }) => magic.subarray(0, bytes.length).equals(bytes)));
  const compression = compressions.find(({ magic }) => peeked.head.subarray(0, magic.length).equals(magic));
  if (compression === undefined) return peeked.read;
  const { name, start } = compression;
  if (start === undefined) throw new UsageError(`it is compressed with ${name}, which needs Node 22.15 or later: decompress it first`);
  const text = pipeline(Readable.from(chunksOf(peeked.read)), start(), () => {});
  const readText = readOfChunks(text[Symbol.asyncIterator]() as AsyncIterator<Buffer>);
  let done = 0;
  return async (into) => {
    try {
      const came = await readText(into);
      done += came;
      return came;
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      const what = code === "Z_BUF_ERROR" || /unexpected end/.test(message) ? "breaks off" : `is damaged (${message})`;
      throw new UsageError(`the ${name} data ${what} after ${done} bytes of text: what comes before is counted, what comes after is not`);
    }
  };
}
