import type { NodeRequest } from "./request.js";

const nowhere = "http://localhost";

/**
 * The URL that a Node request was sent to. Never throws, although a stranger may write anything into a request line or a `Host` header.
 *
 * @returns The path and the query, at the host that the request names, or at `localhost` if it does not name a valid host.
 */
export function urlOf(request: NodeRequest): URL {
  const path = pathOf(request.originalUrl ?? request.url ?? "/");
  return parsed(`${originOf(request)}${path}`) ?? new URL(nowhere);
}

/** The path and query of a request target (RFC 9112, section 3.2), which may be a whole URL, or `*`. */
function pathOf(target: string): string {
  if (target.startsWith("/")) return target;
  const url = parsed(target);
  return url === undefined ? "/" : `${url.pathname}${url.search}`;
}

function originOf(request: NodeRequest): string {
  const { headers, protocol } = request;
  const host = headers[":authority"] ?? headers.host;
  if (typeof host !== "string") return nowhere;
  const scheme = protocol ?? (isEncrypted(request.raw ?? request) ? "https" : "http");
  const origin = parsed(`${scheme}://${host}`);
  // A host must be only a host: one with anything more, such as credentials or a path, cannot be trusted.
  return origin !== undefined && /^https?:$/.test(origin.protocol) && origin.href === `${origin.origin}/` ? origin.origin : nowhere;
}

function isEncrypted(request: unknown): boolean {
  return (request as { readonly socket?: { readonly encrypted?: boolean } }).socket?.encrypted === true;
}

function parsed(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
