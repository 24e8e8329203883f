import { readFile } from "node:fs/promises";
import type { Source } from "./finding.js";

/** The text of a source, and where it came from in the end: redirections are followed. */
export interface SourceText {
  readonly text: string;
  readonly from: string;
}

const accept: Readonly<Record<Source, string>> = {
  page: "text/markdown, text/html;q=0.9, text/plain;q=0.8, */*;q=0.5",
  spec: "application/yaml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5",
};

/** Content types that a source may have. Files are often served as plain text, or without saying what they are. */
const readable: Readonly<Record<Source, RegExp>> = {
  page: /^(?:text\/.*|application\/(?:xhtml\+xml|octet-stream))$/,
  spec: /^(?:text\/(?!html)|application\/octet-stream$|.*[/+.-](?:json|yaml|yml)$)/,
};

const wanted: Readonly<Record<Source, string>> = {
  page: "give the address of the page in Markdown, MDX or HTML",
  spec: "give the address of the description itself, in JSON or YAML, not of a page about it",
};

/**
 * Reads what is at a path or a URL.
 *
 * @param timeout How many seconds a server may take, for all of its answer.
 * @throws {Error} When it cannot be read. The message names the path or URL, what is wrong, and what to do.
 */
export async function textAt(place: string, source: Source, timeout: number): Promise<SourceText> {
  if (!/^https?:/i.test(place)) {
    try {
      return { text: await readFile(place, "utf8"), from: place };
    } catch (error) {
      throw new Error(`${place} cannot be read: ${(error as Error).message}; give the path of a file or a URL`, { cause: error });
    }
  }
  // Node takes half of a compressed answer for a whole one: none is asked for.
  const signal = AbortSignal.timeout(timeout * 1000);
  try {
    const response = await fetch(place, { signal, headers: { accept: accept[source], "accept-encoding": "identity" } });
    const from = response.redirected ? `${response.url}, where ${place} leads` : place;
    if (!response.ok) throw new AnswerError(`${from}: the server answered ${response.status} ${response.statusText}; check the address`);
    const [type = ""] = (response.headers.get("content-type") ?? "").split(";").map((part) => part.trim().toLowerCase());
    if (type !== "" && !readable[source].test(type)) throw new AnswerError(`${from}: the server answered with ${type}; ${wanted[source]}`);
    return { text: await response.text(), from };
  } catch (error) {
    if (error instanceof AnswerError) throw error;
    throw new Error(`${place} cannot be read: ${reasonOf(error, timeout)}`, { cause: error });
  }
}

/** The server answered, but not with what was asked for. */
class AnswerError extends Error {}

function reasonOf(error: unknown, timeout: number): string {
  const { name, message, cause } = error as Error;
  if (name === "TimeoutError") {
    return `it did not arrive within ${timeout} seconds; try again, give it more time with --timeout, or download it and give the file`;
  }
  const details = cause instanceof Error ? [message, cause.message] : [message];
  if (message === "terminated") return `the answer is not whole (${details.join(": ")}); try again`;
  return `${details.join(": ")}; check the address, or download it and give the file`;
}
