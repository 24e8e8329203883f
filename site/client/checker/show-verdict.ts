import { jsonSpans } from "../../../scripts/site/code.js";
import { showWhole } from "../copy.js";
import { byId, create } from "../elements.js";
import type { Body } from "./body.js";
import { maxBytes, type ShownIssue, type Verdict } from "./verdict.js";

/** What the reader may do with a verdict. */
export interface VerdictActions {
  /** Shows the place of an issue in the field. */
  place(issue: ShownIssue): void;
  /** Checks another body instead. */
  check(body: string): void;
}

/** How many characters of the documented form are coloured, and how many are shown: more elements, or more text, would stop the page. */
const maxColoured = 15_000;
const maxShown = 30_000;

/** Shows that there is nothing to judge, or that a receiver would not. */
export function showUnjudged({ size, bytes }: Body): void {
  if (bytes === undefined) {
    const text = `${size.toLocaleString("en")} bytes are over ${maxBytes.toLocaleString("en")} (4 MiB): a receiver answers 413 and does not parse them, nor does this page`;
    showOutcome("too-large", "too large", text);
  } else showOutcome("none", "", "The outcome appears here.");
  byId("hints").replaceChildren();
  byId("issues").replaceChildren();
  byId("canonical-block").hidden = true;
}

/** Shows a verdict. */
export function showVerdict(verdict: Verdict, isCounting: boolean, actions: VerdictActions): void {
  showOutcome(verdict.kind, verdict.kind, describe(verdict, isCounting));
  byId("hints").replaceChildren(...verdict.hints.map(({ text, body }) => hintItem(text, body, actions)));
  byId("issues").replaceChildren(...verdict.issues.map((issue) => issueItem(issue, verdict.event, actions)));
  const canonical = verdict.canonical ?? "";
  const shown = canonical.slice(0, maxShown);
  const isCut = shown.length < canonical.length;
  const code = byId("canonical");
  code.replaceChildren(
    ...coloured(shown),
    ...(isCut ? [`\n… ${canonical.length.toLocaleString("en")} characters in all: Copy takes all.`] : []),
  );
  showWhole(code, isCut ? canonical : undefined);
  byId("canonical-block").hidden = verdict.canonical === undefined;
}

function showOutcome(kind: string, name: string, text: string): void {
  const outcome = byId("outcome");
  outcome.dataset.kind = kind;
  outcome.replaceChildren(...(name === "" ? [] : [create("b", {}, name), " "]), create("span", {}, text));
}

function describe({ kind, event, isDocumented, issues, count }: Verdict, isCounting: boolean): string {
  if (kind === "known") return `${event}, in ${isDocumented ? "documented" : "delivered"} form`;
  if (kind === "unknown") return `${event} is not in this catalogue; the envelope is valid`;
  const name = event ?? "no event";
  if (count === undefined) return `${name}: ${isCounting ? "counting its issues; the first" : "too many issues to count here; the first"}`;
  const listed = count > issues.length ? `, of which the first ${issues.length} are listed` : "";
  return `${name}: ${count === 1 ? "1 issue" : `${count.toLocaleString("en")} issues`}${listed}`;
}

function hintItem(text: string, body: string | undefined, { check }: VerdictActions): HTMLElement {
  const parts = text.split("`").map((part, index) => (index % 2 === 1 ? create("code", {}, part) : part));
  const item = create("li", {}, ...parts);
  if (body === undefined) return item;
  const button = create("button", { type: "button" }, "Check it");
  button.addEventListener("click", () => check(body));
  item.append(" ", button);
  return item;
}

function issueItem(issue: ShownIssue, event: string | undefined, { place }: VerdictActions): HTMLElement {
  const { path, message, line, column } = issue;
  const button = create("button", { type: "button" }, `line ${line}, column ${column}`);
  button.addEventListener("click", () => place(issue));
  const anchor = path === "" || event === undefined ? undefined : anchorOf(event, path);
  const where = anchor === undefined ? create("code", {}, path || "body") : create("a", { href: `#${anchor}` }, create("code", {}, path));
  return create("li", {}, button, " ", where, ` ${message}`);
}

/** The anchor of a field, if the page has the event: items of arrays are all the same to it. */
function anchorOf(event: string, path: string): string | undefined {
  return document.getElementById(event)?.matches("[data-event]") ? `${event}${path.replace(/\/\d+(?=\/|$)/g, "")}` : undefined;
}

/** JSON in the colours of the page's examples. */
function coloured(text: string): (Node | string)[] {
  if (text.length > maxColoured) return [text];
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { start, end, className } of jsonSpans(text)) {
    parts.push(text.slice(at, start), create("i", { class: className }, text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}
