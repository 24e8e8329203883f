import { create, byId } from "../elements.js";

/** Shows the text behind the field, with places marked. */
export function showMirror(text: string, places: readonly { readonly start: number; readonly end: number }[]): void {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), create("mark", { "data-start": String(start) }, text.slice(start, end) || " "));
    at = end;
  }
  // A last line without text has a height too.
  byId("mirror").replaceChildren(...parts, `${text.slice(at)}\n`);
}

/** Selects a place in the field and scrolls to it. */
export function showPlace(start: number, end: number): void {
  const field = byId<HTMLTextAreaElement>("body");
  const editor = byId("editor");
  field.focus({ preventScroll: true });
  field.setSelectionRange(start, end);
  const mark = document.querySelector<HTMLElement>(`#mirror mark[data-start="${start}"]`);
  if (mark !== null) editor.scrollTop = mark.offsetTop - 60;
  editor.scrollIntoView({ block: "nearest" });
}
