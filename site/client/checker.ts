import { canonicalizeWebhookEvent, explainWebhookEvent, safeParseWebhookEvent, type WebhookResult } from "../../src/index.js";
import { signWebhook } from "../../src/signature.js";
import { jsonSpans } from "../../scripts/site/code.js";
import { type PlacedIssue, placeIssues } from "./issue-locations.js";
import { byId, create } from "./elements.js";

/** A body: the bytes of a file, or the text in the field. */
type Body = string | Uint8Array<ArrayBuffer>;

const maxHighlightedLength = 200_000;

/** The checker: judges the body in the field whenever it changes. */
export function startChecker(): void {
  const field = byId<HTMLTextAreaElement>("body");
  const secret = byId<HTMLInputElement>("secret");
  const example = byId<HTMLSelectElement>("example");
  const file = byId<HTMLInputElement>("file");
  const editor = byId("editor");
  let body: Body = "";
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  field.addEventListener("input", () => {
    example.value = "";
    take(field.value, 150);
  });
  secret.addEventListener("input", () => void sign());
  example.addEventListener("change", () => example.value !== "" && show(example.value));
  file.addEventListener("change", () => void read(file.files?.[0]));
  editor.addEventListener("dragover", (event) => {
    event.preventDefault();
    editor.classList.add("dropping");
  });
  editor.addEventListener("dragleave", () => editor.classList.remove("dropping"));
  editor.addEventListener("drop", (event) => {
    event.preventDefault();
    editor.classList.remove("dropping");
    void read(event.dataTransfer?.files[0]);
  });
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-check]") : null;
    if (button === null) return;
    show(button.dataset.check ?? "");
    location.hash = "#checker";
    field.focus({ preventScroll: true });
  });
  // Some browsers keep the typed text when the page is reloaded.
  take(field.value);

  /** Loads an example of the page. */
  function show(id: string): void {
    example.value = id;
    field.value = byId(id).textContent ?? "";
    take(field.value);
  }

  async function read(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    example.value = "";
    file.value = "";
    field.value = new TextDecoder().decode(bytes);
    take(bytes);
    byId("bytes").textContent = `${chosen.name}: ${bytes.length} bytes, judged and signed as they are until you change the text.`;
  }

  function take(next: Body, delay = 0): void {
    body = next;
    byId("bytes").textContent = "";
    clearTimeout(timer);
    if (delay === 0) void judge();
    else timer = setTimeout(() => void judge(), delay);
    showMirror(field.value, []);
    void sign();
  }

  async function judge(): Promise<void> {
    const own = ++turn;
    const text = field.value;
    const result = text === "" ? undefined : safeParseWebhookEvent(body);
    const issues = result?.kind === "invalid" ? await explainWebhookEvent(body) : [];
    if (own !== turn) return;
    const event = result?.kind === "invalid" ? result.error.eventName : result?.event.event;
    const placed = placeIssues(text, event, issues);
    showMirror(text, placed);
    showOutcome(result, issues.length);
    byId("issues").replaceChildren(...placed.map((issue) => issueItem(issue, event, field, editor)));
    const canonical = result === undefined || result.kind === "invalid" ? undefined : canonicalText(result);
    byId("canonical").replaceChildren(...coloured(canonical ?? ""));
    byId("canonical-block").hidden = canonical === undefined;
  }

  async function sign(): Promise<void> {
    const key = secret.value;
    const signed = body;
    byId("signed").hidden = key === "" || field.value === "";
    const signature =
      key === "" ? "" : await signWebhook(signed, key).catch(() => "This page needs a secure origin (https, localhost or a file) to sign.");
    if (signed === body && key === secret.value) byId("signature").textContent = signature;
  }
}

function showOutcome(result: WebhookResult | undefined, issues: number): void {
  const outcome = byId("outcome");
  outcome.dataset.kind = result?.kind ?? "none";
  const [kind, text] = result === undefined ? ["", "The outcome appears here."] : [result.kind, describe(result, issues)];
  outcome.replaceChildren(...(kind === "" ? [] : [create("b", {}, kind), " "]), create("span", {}, text));
}

function describe(result: WebhookResult, issues: number): string {
  switch (result.kind) {
    case "known":
      return `${result.event.event}, in ${isDocumentedForm(result.raw) ? "documented" : "delivered"} form`;
    case "unknown":
      return `${result.event.event} is not in this catalogue; the envelope is valid`;
    case "invalid":
      return `${result.error.eventName ?? "no event"}: ${issues === 1 ? "1 issue" : `${issues} issues`}`;
  }
}

function isDocumentedForm(raw: unknown): boolean {
  const text = typeof raw === "string" ? raw : new TextDecoder().decode(raw as Uint8Array);
  const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
  return canonicalizeWebhookEvent(value) === value;
}

function canonicalText({ event }: Exclude<WebhookResult, { kind: "invalid" }>): string {
  try {
    return JSON.stringify(event, null, 2);
  } catch {
    return "nested too deep to be shown";
  }
}

/** JSON in the colours of the page's examples. A long text stays plain: a million elements would stop the page. */
function coloured(text: string): (Node | string)[] {
  if (text.length > maxHighlightedLength) return [text];
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, className } of jsonSpans(text)) {
    parts.push(text.slice(at, start), create("i", { class: className }, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function issueItem(issue: PlacedIssue, event: string | undefined, field: HTMLTextAreaElement, editor: HTMLElement): HTMLElement {
  const { path, message, line, column, start, end } = issue;
  const button = create("button", { type: "button" }, `line ${line}, column ${column}`);
  button.addEventListener("click", () => {
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    const mark = document.querySelector<HTMLElement>(`#mirror mark[data-start="${start}"]`);
    if (mark !== null) editor.scrollTop = mark.offsetTop - 60;
    editor.scrollIntoView({ block: "nearest" });
  });
  const anchor = path === "" || event === undefined ? undefined : anchorOf(event, path);
  const where = anchor === undefined ? create("code", {}, path || "body") : create("a", { href: `#${anchor}` }, create("code", {}, path));
  return create("li", {}, button, " ", where, ` ${message}`);
}

/** The anchor of a field, if the page has the event: items of arrays are all the same to it. */
function anchorOf(event: string, path: string): string | undefined {
  return document.getElementById(event)?.matches("[data-event]") ? `${event}${path.replace(/\/\d+(?=\/|$)/g, "")}` : undefined;
}

/** Shows the text behind the field, with the issues marked. */
function showMirror(text: string, issues: readonly PlacedIssue[]): void {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of [...issues].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), create("mark", { "data-start": String(start) }, text.slice(start, end) || " "));
    at = end;
  }
  // A last line without text has a height too.
  byId("mirror").replaceChildren(...parts, `${text.slice(at)}\n`);
}
