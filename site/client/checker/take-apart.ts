import { shellWords } from "./shell-words.js";

/** What a pasted text holds. */
export interface Parts {
  /** What it is, for people: `an HTTP request`. */
  readonly what: string;
  readonly body?: string;
  /** The value of the header `CodeQR-Signature`. */
  readonly signature?: string;
  /** What else must be known of the body. */
  readonly note?: string;
}

const headerLine = /^([\w-]+):[ \t]*(.*)$/;

/**
 * Takes apart what is not the body alone: an HTTP request or its headers, a `curl` command, a line that `codeqr-webhooks listen` printed with `--json` or saved with `--save`.
 *
 * @returns Undefined for a text that is a body, or nothing of these.
 */
export function takeApart(pasted: string): Parts | undefined {
  const text = pasted.trimStart();
  if (/^(?:\$ )?curl\s/.test(text)) return curl(text);
  if (text.startsWith("{")) return listened(text);
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const [first = "", ...others] = head.split(/\r?\n/);
  const isRequest = /^[A-Z]+ \S+(?: HTTP\/\d(?:\.\d)?)?$/.test(first.trim());
  const lines = isRequest ? others : [first, ...others];
  // A body may follow its headers without an empty line, where somebody has put it together by hand.
  const bodyLine = lines.findIndex((line) => !headerLine.test(line.trimEnd()));
  const headers = bodyLine === -1 ? lines : lines.slice(0, bodyLine);
  if (headers.length === 0 || (end === null && bodyLine !== -1 && !/^\s*\{/.test(lines[bodyLine] ?? ""))) return undefined;
  if (end !== null && bodyLine !== -1 && !/^\s*\{/.test(lines[bodyLine] ?? "")) return undefined;
  const body =
    bodyLine === -1 ? (end === null ? "" : text.slice(end.index + end[0].length)) : text.slice(text.indexOf(lines[bodyLine] ?? ""));
  return parts(isRequest ? "an HTTP request" : "headers", headers, body);
}

function parts(what: string, headers: readonly string[], body: string | undefined, note?: string): Parts | undefined {
  const signature = headers
    .map((line) => headerLine.exec(line.trim()))
    .find((match) => match?.[1]?.toLowerCase() === "codeqr-signature")?.[2];
  if (signature === undefined && !body) return undefined;
  return {
    what,
    ...(body ? { body } : {}),
    ...(signature === undefined ? {} : { signature: signature.trim() }),
    ...(note === undefined ? {} : { note }),
  };
}

const dataOptions = /^(?:-d|--data|--data-raw|--data-binary|--data-ascii|--json)$/;

function curl(command: string): Parts | undefined {
  const words = shellWords(command);
  const headers: string[] = [];
  const data: string[] = [];
  for (const [index, word] of words.entries()) {
    const [option, attached] =
      word.startsWith("--") && word.includes("=")
        ? [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)]
        : [word, undefined];
    const value = attached ?? words[index + 1] ?? "";
    if (option === "-H" || option === "--header") headers.push(value);
    else if (dataOptions.test(option)) data.push(value);
  }
  const file = data.find((value) => value.startsWith("@"));
  if (file !== undefined)
    return parts("a curl command", headers, undefined, `its body is in the file ${file.slice(1)}: drop that file here`);
  return parts("a curl command", headers, data.join("&"));
}

/** A line of `listen`: JSON that is no body, and holds one. */
function listened(text: string): Parts | undefined {
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(value.headers)) {
    const headers = value.headers.flatMap((pair: unknown) => (Array.isArray(pair) ? [`${pair[0]}: ${pair[1]}`] : []));
    if (typeof value.body === "string") return parts("a request that listen saved", headers, value.body);
  }
  if (typeof value.outcome !== "string" || typeof value.status !== "number" || typeof value.event !== "object" || value.event === null)
    return undefined;
  const note = "it is in documented form, not the bytes that were signed, so no signature can be checked";
  return { what: "a line of listen --json", body: JSON.stringify(value.event, null, 2), note };
}
