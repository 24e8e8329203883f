/**
 * The `Response` that a handler returned, if it returned one. A `Response` of another implementation, such as npm's `undici`, is converted to the platform's own.
 *
 * @throws {TypeError} When its body has already been used: one `Response` can answer only one request.
 */
export async function responseOf(returned: unknown): Promise<Response | undefined> {
  if (!isResponse(returned)) return undefined;
  if (returned.bodyUsed)
    throw new TypeError("A handler returned a Response whose body was used already: make a new one for each delivery.");
  if (returned instanceof Response) return returned;
  const { status, headers } = returned as Response;
  return new Response((returned as Response).body === null ? null : await (returned as Response).arrayBuffer(), {
    status,
    headers: [...headers],
  });
}

/** By its shape, not by its class: a server may load more than one implementation of fetch. */
function isResponse(value: unknown): value is Response {
  const { status, headers, arrayBuffer } = (value ?? {}) as Partial<Response>;
  return typeof status === "number" && typeof headers?.get === "function" && typeof arrayBuffer === "function";
}
