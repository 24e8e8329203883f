import { maxBytes } from "./verdict.js";

/** A body in the checker. */
export interface Body {
  /** The bytes to judge and to sign; undefined for a body that a receiver refuses unread. */
  readonly bytes: Uint8Array<ArrayBuffer> | undefined;
  readonly size: number;
  /** The text in the field: the whole body, or its beginning if it is too long to be edited there. */
  readonly text: string;
  readonly isWhole: boolean;
  /** The name of its file; undefined for a text. */
  readonly file?: string;
  /** The id of the page's example; undefined for a body of the reader's own. */
  readonly example?: string;
}

/** How many bytes and lines a text may have to be edited in the page: the longer it is, the longer a browser takes with each key. */
const maxEditable = { bytes: 20_000, lines: 1000 };

/** How much is shown of a longer one. */
const shownBeginning = 2000;

export const noBody: Body = { bytes: new Uint8Array(), size: 0, text: "", isWhole: true };

/** A text as a body: in UTF-8, with line feeds, as a field has them. */
export function bodyOfText(text: string, example?: string): Body {
  const body = bodyOfBytes(new TextEncoder().encode(normalized(text)));
  return example === undefined ? body : { ...body, example };
}

/** Reads a file, but only its beginning if a receiver would refuse it. */
export async function bodyOfFile(file: File): Promise<Body> {
  const isRefused = file.size > maxBytes;
  const bytes = new Uint8Array(await (isRefused ? file.slice(0, 2 * shownBeginning) : file).arrayBuffer());
  const body = bodyOfBytes(bytes);
  return {
    ...body,
    file: file.name,
    ...(isRefused ? { bytes: undefined, size: file.size, text: body.text.slice(0, shownBeginning), isWhole: false } : {}),
  };
}

function bodyOfBytes(bytes: Uint8Array<ArrayBuffer>): Body {
  const isWhole = bytes.length <= maxEditable.bytes && bytes.filter((byte) => byte === 10).length < maxEditable.lines;
  const shown = new TextDecoder("utf-8", { ignoreBOM: true }).decode(isWhole ? bytes : bytes.subarray(0, 2 * shownBeginning));
  const text = normalized(isWhole ? shown : shown.slice(0, shownBeginning));
  return { bytes: bytes.length > maxBytes ? undefined : bytes, size: bytes.length, text, isWhole };
}

function normalized(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** What a reader must know of how a body is judged and signed. */
export function noteOn({ bytes, size, isWhole, file, example, text }: Body): string {
  if (text === "" || example !== undefined) return "";
  const count = `${size.toLocaleString("en")} bytes`;
  const how =
    file === undefined
      ? "judged and signed as text, in UTF-8 with LF line breaks"
      : "judged and signed as they are until you change the text";
  const long = isWhole ? "" : " Too long to edit here: only a part is shown.";
  if (bytes === undefined) return `${file ?? "Text"}: ${count}.${long}`;
  return `${file === undefined ? "" : `${file}: `}${count}, ${how}.${long}`;
}
