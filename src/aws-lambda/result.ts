import type { LambdaEvent, LambdaResult } from "./event.js";
import { isFormat2 } from "./request.js";

/** Whether a body of this type is text, which an answer can hold as it is. */
const isText = (type: string | null) => type === null || /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b)/.test(type);

/**
 * The answer to an event.
 *
 * @param note A sentence to add to the body.
 */
export async function resultOf(response: Response, event: LambdaEvent, note?: string): Promise<LambdaResult> {
  const headers = Object.fromEntries([...response.headers].filter(([name]) => name !== "set-cookie"));
  const cookies = response.headers.getSetCookie();
  const result = { statusCode: response.status, headers, ...(await bodyOf(response, note)) };
  if (isFormat2(event)) return cookies.length === 0 ? result : { ...result, cookies };
  if (event.multiValueHeaders === undefined || event.multiValueHeaders === null)
    return cookies.length === 0 ? result : { ...result, headers: { ...headers, "set-cookie": cookies[0] as string } };
  const lists = Object.entries(headers).map(([name, value]) => [name, [value]] as const);
  const multiValueHeaders = Object.fromEntries([...lists, ...(cookies.length === 0 ? [] : [["set-cookie", cookies] as const])]);
  return { ...result, multiValueHeaders };
}

async function bodyOf(response: Response, note: string | undefined): Promise<Pick<LambdaResult, "body" | "isBase64Encoded">> {
  if (isText(response.headers.get("content-type"))) {
    const text = await response.text();
    return { body: note === undefined ? text : `${text} ${note}`, isBase64Encoded: false };
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { body: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")), isBase64Encoded: true };
}
