import type { NodeRequest } from "../node/request.js";
import type { LambdaEvent } from "./event.js";

/**
 * The request that an event describes, with its body as the bytes that were sent.
 *
 * @throws {TypeError} When the event is not that of an HTTP request.
 */
export function requestOf(event: LambdaEvent): NodeRequest {
  const method = methodOf(event);
  if (method === undefined)
    throw new TypeError(
      "The event is not an HTTP request of API Gateway, of a function URL or of a load balancer: it has neither httpMethod nor requestContext.http.",
    );
  const headers = headersOf(event);
  const protocol = headers["x-forwarded-proto"] === "http" ? "http" : "https";
  return {
    method,
    url: `${event.rawPath ?? event.path ?? "/"}${queryOf(event)}`,
    protocol,
    headers,
    body: bodyOf(event),
  };
}

/** Whether an event has the payload format 2.0, that of HTTP APIs and function URLs. */
export function isFormat2(event: LambdaEvent): boolean {
  return "http" in (event?.requestContext ?? {});
}

/** What is odd about an event's body and its flag `isBase64Encoded`, if they do not fit together. */
export function encodingFault({ body, isBase64Encoded }: LambdaEvent): string | undefined {
  if (isBase64Encoded === true)
    return fromBase64(body ?? "") === undefined ? "The event says isBase64Encoded, but its body is not base64." : undefined;
  return /^[\w+/]+=*$/.test(body ?? "") && fromBase64(body ?? "") !== undefined
    ? "The event does not say isBase64Encoded, but its body looks like base64."
    : undefined;
}

function methodOf(event: LambdaEvent): string | undefined {
  return isFormat2(event) ? (event.requestContext as { http: { method: string } }).http.method : event?.httpMethod;
}

/** The headers, their names in lower case: REST APIs keep those of the client. */
function headersOf({ headers, multiValueHeaders }: LambdaEvent): Record<string, string> {
  const all = { ...headers, ...multiValueHeaders };
  const texts = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(", ")]],
  );
  return Object.fromEntries(texts);
}

function queryOf(event: LambdaEvent): string {
  // Load balancers give the parameters as they were sent, REST APIs decoded.
  const encode = "elb" in event.requestContext ? (text: string) => text : encodeURIComponent;
  const all = Object.entries({ ...event.queryStringParameters, ...event.multiValueQueryStringParameters });
  const pairs = all.flatMap(([name, values = []]) => [values].flat().map((value) => `${encode(name)}=${encode(value)}`));
  const query = event.rawQueryString ?? pairs.join("&");
  return query === "" ? "" : `?${query}`;
}

/** The body: nothing, which nobody signed, if it should be base64 and is not. */
function bodyOf({ body, isBase64Encoded }: LambdaEvent): string | Uint8Array {
  const text = body ?? "";
  return isBase64Encoded === true ? (fromBase64(text) ?? "") : text;
}

/** Undefined if the text is not base64. */
function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
