/** The parts of a `stream.Readable` that are used. */
export interface NodeStream {
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  /** How many bytes wait to be read. */
  readonly readableLength: number;
  /** Whether anybody has read from it. Node's streams have this since 16.7; other streams may not. */
  readonly readableDidRead?: boolean;
  read(): Uint8Array | string | null;
  on(event: string, listener: (error: Error) => void): unknown;
  off(event: string, listener: (error: Error) => void): unknown;
}

/** If fewer bytes than this have arrived, more of the same packet may follow in this turn of Node's loop. */
const fewBytes = 1024;
const turn = (globalThis as { setImmediate?: (act: () => void) => unknown }).setImmediate ?? ((act: () => void) => setTimeout(act, 0));

/** Tells whether a value is a readable Node stream. */
export function isStream(value: unknown): value is NodeStream {
  const { read, on, off } = (value ?? {}) as Partial<NodeStream>;
  return typeof read === "function" && typeof on === "function" && typeof off === "function";
}

/**
 * Makes a web stream from a Node stream, which is not touched before somebody reads.
 *
 * Each read gives everything that has arrived: a body in chunks of one byte must not become as many chunks here, because each costs about twenty microseconds.
 * Cancelling it leaves the stream open, unlike `Readable.toWeb`: the answer still has to go out on the same socket.
 */
export function streamBytes(stream: NodeStream): ReadableStream<Uint8Array> {
  let isTouched = false;
  return new ReadableStream(
    {
      async pull(controller) {
        // A stream without an error listener throws its errors where nobody can catch them.
        if (!isTouched) stream.on("error", () => {});
        isTouched = true;
        const chunk = await nextChunk(stream);
        if (chunk === null) controller.close();
        else controller.enqueue(typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Everything that a stream holds now, or the next data that arrives; null at its end. */
function nextChunk(stream: NodeStream): Promise<Uint8Array | string | null> {
  return new Promise((resolve, reject) => {
    const listeners: Readonly<Record<string, (error: Error) => void>> = {
      readable: () => {
        if (stream.readableLength < fewBytes) turn(take);
        else take();
      },
      end: () => settle(() => resolve(null)),
      error: (error) => settle(() => reject(error)),
      close: () => settle(() => reject(new Error("The connection was closed before the body had come."))),
    };
    let isSettled = false;
    const take = () => {
      const chunk = isSettled ? null : stream.read();
      if (chunk !== null) settle(() => resolve(chunk));
    };
    const settle = (act: () => void) => {
      isSettled = true;
      for (const [event, listener] of Object.entries(listeners)) stream.off(event, listener);
      act();
    };
    if (stream.readableEnded) return resolve(null);
    if (stream.destroyed) return reject(new Error("The connection was closed before the body was read."));
    for (const [event, listener] of Object.entries(listeners)) stream.on(event, listener);
    take();
  });
}
