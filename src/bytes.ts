/**
 * The bytes of a typed array, a `DataView`, a `Buffer` or an `ArrayBuffer`, of this realm or another.
 *
 * A test environment such as vitest's jsdom has its own `ArrayBuffer`, which `instanceof` does not recognise.
 *
 * @returns A view of the same memory, or undefined if the value is not bytes.
 */
export function asBytes(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength);
  return Object.prototype.toString.call(value) === "[object ArrayBuffer]" ? new Uint8Array(value as ArrayBuffer) : undefined;
}
