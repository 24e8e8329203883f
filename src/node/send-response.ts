import { isStream, type NodeStream } from "./stream.js";

/** The parts of a response that are used to write: an `http.ServerResponse`, an HTTP/2 or an Express response. */
export interface NodeResponse {
  statusCode: number;
  readonly headersSent?: boolean;
  readonly writableEnded?: boolean;
  readonly destroyed?: boolean;
  /** The stream of an HTTP/2 response. */
  readonly stream?: unknown;
  setHeader(name: string, value: string | readonly string[]): unknown;
  write(chunk: Uint8Array): unknown;
  end(body: Uint8Array): unknown;
  destroy?(): unknown;
}

/** How long, and for how many bytes, the rest of a body is still read after its answer: otherwise a client that is still sending would see a connection reset instead of the answer. */
const linger = { milliseconds: 500, bytes: 1 << 20 };

/** What is true of one connection only (RFC 9110, section 7.6.1): a `Response` that a handler fetched elsewhere has the headers of that one. */
const connectionHeaders: ReadonlySet<string> = new Set(["connection", "content-length", "keep-alive", "transfer-encoding"]);

/**
 * Sends a fetch `Response` as a Node response, unless something else has already answered or the client has gone.
 *
 * @param message The `http.IncomingMessage`, whose connection is closed after the answer if its body has not arrived completely.
 * @returns An error if the answer could not be sent because something else had answered, unless the answer only refuses a stranger's request (4xx).
 * @throws {Error} When the body of the `Response` cannot be read.
 */
export async function sendResponse(response: Response, message: unknown, to: NodeResponse): Promise<Error | undefined> {
  const body = new Uint8Array(await response.arrayBuffer());
  const isEarly = await isUnfinished(message);
  if (to.headersSent === true || to.writableEnded === true) return alreadyAnswered(to.statusCode, response.status);
  if (to.destroyed === true) return undefined;
  to.statusCode = response.status;
  response.headers.forEach((value, name) => {
    if (!connectionHeaders.has(name)) to.setHeader(name, value);
  });
  // The only header that may occur several times and must not be joined (RFC 6265, section 3).
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) to.setHeader("set-cookie", cookies);
  if (!isEarly) to.end(body);
  else if (isStream(to.stream)) endStream(body, to.stream, to);
  else endConnection(body, message as NodeStream, to);
  return undefined;
}

function alreadyAnswered(sent: number, status: number): Error | undefined {
  if (status >= 400 && status < 500) return undefined;
  return new Error(
    `The response had been sent already, with status ${sent}, when the webhook was ready to answer ${status}: something in front of it, such as a timeout, answered first, and that is the answer that CodeQR counts.`,
  );
}

/** Whether more of a request's body is still to come or to be read. A short body arrives with the head, but Node reports it only in its next turn. */
async function isUnfinished(message: unknown): Promise<boolean> {
  const { complete } = message as { readonly complete?: boolean };
  if (complete !== false || !isStream(message)) return false;
  await new Promise((resolve) => setTimeout(resolve, 0));
  return (message as { readonly complete?: boolean }).complete === false;
}

/** Ends an HTTP/1 answer, and then the connection: the rest of the body must not be read for as long as it keeps coming. */
function endConnection(body: Uint8Array, message: NodeStream, to: NodeResponse): void {
  to.setHeader("connection", "close");
  to.setHeader("content-length", String(body.length));
  to.write(body);
  let left = linger.bytes;
  const ends = ["end", "error", "close"];
  const end = () => {
    clearTimeout(timer);
    message.off("readable", pass);
    // A second end would be an error of the response, and nobody listens for those. Errors of the message still need a listener.
    for (const event of ends) message.off(event, end);
    message.on("error", () => {});
    to.end(new Uint8Array());
  };
  const pass = () => {
    left -= message.read()?.length ?? 0;
    if (left < 0) end();
  };
  const timer = setTimeout(end, linger.milliseconds);
  message.on("readable", pass);
  for (const event of ends) message.on(event, end);
  pass();
}

/** Ends an HTTP/2 answer, and then its stream (RFC 9113, section 8.1). The connection's other streams go on. */
function endStream(body: Uint8Array, stream: NodeStream, to: NodeResponse): void {
  stream.on("finish", () => (stream as { close?(): void }).close?.());
  to.end(body);
}
