import { UsageError } from "./usage-error.js";

/**
 * Reads a URL that requests are sent to.
 *
 * @param option The option that gave it: `--to`.
 * @throws {UsageError} When it is not one of http or https.
 */
export function targetUrl(option: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return url;
  throw new UsageError(`${option} must be an http or https URL, as in http://localhost:3000/webhooks, got ${JSON.stringify(text)}`);
}

/**
 * Like `targetUrl`, but only for this machine, unless the user has said that it may be another.
 *
 * @throws {UsageError} When it is neither.
 */
export function localUrl(option: string, text: string, yesRemote: boolean | undefined): URL {
  const url = targetUrl(option, text);
  if (yesRemote || isLoopback(url.hostname)) return url;
  throw new UsageError(`${option} ${JSON.stringify(url.host)} is not this machine; add --yes-remote if you mean it and may send there`);
}

/** Whether a URL's host, which `URL` has normalized, is this machine by its very name. */
function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
