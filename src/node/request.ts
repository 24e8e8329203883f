/** The parts of a request that are read: an `http.IncomingMessage`, an HTTP/2 or Express request, or a Fastify request whose body was left raw. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** The whole path, if a router has shortened `url`. Express sets it. */
  readonly originalUrl?: string | undefined;
  /** `https` or `http`. Express and Fastify set it. */
  readonly protocol?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Bytes or text, if a raw body parser has already read the body. */
  readonly body?: unknown;
  /** The bytes or the text of a parsed body, as kept by NestJS, Google Cloud Functions, `fastify-raw-body` and `express.json({ verify })`. */
  readonly rawBody?: unknown;
  /** The `http.IncomingMessage` of a Fastify request. */
  readonly raw?: unknown;
}
