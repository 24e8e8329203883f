/** What is read of a request: an `http.IncomingMessage`, an HTTP/2 or Express request, or a Fastify request whose body was left raw. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The whole path, where a router has shortened `url`: Express has it. */
  readonly originalUrl?: string | undefined;
  /** `https` or `http`: Express and Fastify have it. */
  readonly protocol?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Bytes or text, where a raw body parser has read the body already. */
  readonly body?: unknown;
  /** The bytes or the text of a body that was parsed: what NestJS, Google Cloud Functions, `fastify-raw-body` and `express.json({ verify })` keep. */
  readonly rawBody?: unknown;
  /** The `http.IncomingMessage` of a Fastify request. */
  readonly raw?: unknown;
}
