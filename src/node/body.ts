import { asBytes } from "../bytes.js";
import { LostBodyError } from "../raw-request.js";
import type { NodeRequest } from "./request.js";
import { isStream, type NodeStream, streamBytes } from "./stream.js";

/** The raw body of a Node request: kept by a body parser, left raw by one, or still to be read. */
export function bodyOf(request: NodeRequest): string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  const kept = bytesOrText(request.rawBody) ?? bytesOrText(request.body);
  if (kept !== undefined) return kept;
  // Fastify's parsers may hand the stream itself on as the body.
  const stream = [request.body, request.raw, request].find(isStream);
  const isUnread = stream !== undefined && !stream.readableEnded && !stream.destroyed && !stream.readableDidRead;
  // Express 4 sets the body to {} when it did not parse it, so `body` means something only if the stream has been read.
  return isUnread && (stream.readableDidRead !== undefined || isAbsent(request.body)) ? streamBytes(stream) : failing(request, stream);
}

function isAbsent(body: unknown): boolean {
  return body === undefined || body === null;
}

function bytesOrText(value: unknown): string | Uint8Array<ArrayBuffer> | undefined {
  return typeof value === "string" ? value : asBytes(value);
}

/** A body that cannot be read. It fails only when it is read, so that a request without a signature is refused for that reason. */
function failing(request: NodeRequest, stream: NodeStream | undefined): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull(controller) {
        controller.error(isLost(request, stream) ? lostBody(request) : new Error("The connection was closed before the body was read."));
      },
    },
    { highWaterMark: 0 },
  );
}

/** Whether a body's bytes are gone although the client sent them all. A stream that was destroyed before it was read means that the client went away. */
function isLost({ body }: NodeRequest, stream: NodeStream | undefined): boolean {
  return stream === undefined || !isAbsent(body) || stream.readableEnded || !stream.destroyed;
}

function lostBody(request: NodeRequest): LostBodyError {
  const advice =
    request.raw === undefined
      ? 'That is usually express.json() or bodyParser.json(): mount the webhook before it, or write express.json({ limit: "4mb", verify: (request, _response, bytes) => { request.rawBody = bytes; } }); in NestJS, NestFactory.create(AppModule, { rawBody: true }).'
      : 'That is usually Fastify\'s own parser: write app.addContentTypeParser("application/json", (_request, payload, done) => done(null, payload)) where the webhook is registered.';
  return new LostBodyError(
    `The request's body has been ${isAbsent(request.body) ? "read" : "parsed"} already, and with it the bytes that were signed. ${advice}`,
  );
}
