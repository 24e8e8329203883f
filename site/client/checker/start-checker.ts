import { byId } from "../elements.js";
import { type Body, bodyOfFile, bodyOfText, noBody, noteOn } from "./body.js";
import { startDropping } from "./drop.js";
import { startJudge } from "./judging.js";
import { showMirror, showPlace } from "./mirror.js";
import { startSigning } from "./show-signature.js";
import { showUnjudged, showVerdict, type VerdictActions } from "./show-verdict.js";
import { takeApart } from "./take-apart.js";
import type { ShownIssue } from "./verdict.js";

/** How long the checker waits after a key, in milliseconds. */
const pause = 150;

/** The checker: judges the body in the field whenever it changes. */
export function startChecker(): void {
  const field = byId<HTMLTextAreaElement>("body");
  const received = byId<HTMLInputElement>("received");
  const example = byId<HTMLSelectElement>("example");
  const file = byId<HTMLInputElement>("file");
  let body: Body = noBody;
  /** What the reader had before something replaced it. */
  let earlier: { readonly body: Body; readonly signature: string } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judge = startJudge((verdict, isCounting) => {
    showVerdict(verdict, isCounting, actions);
    if (body.isWhole) showMirror(body.text, verdict.issues);
    else if (verdict.issues[0] !== undefined) showExcerpt(verdict.issues[0]);
  });
  const sign = startSigning(() => body);
  const actions: VerdictActions = {
    place(issue) {
      if (!body.isWhole) showExcerpt(issue);
      const { start, end } = body.isWhole ? issue : issue.excerpt;
      showPlace(start, end);
    },
    check: (text) => replace(bodyOfText(text), "Another body is checked."),
  };

  field.addEventListener("input", () => {
    take(bodyOfText(field.value), pause);
    tell("");
  });
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const isAllowed = field.readOnly || text.length > 10_000 || takeApart(text) !== undefined;
    if (!isAllowed || text === "") return;
    event.preventDefault();
    paste(text, field.readOnly ? [0, field.value.length] : [field.selectionStart, field.selectionEnd]);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey || earlier === undefined || body.text !== field.value)
      return;
    event.preventDefault();
    undo();
  });
  received.addEventListener("paste", (event) => {
    const parts = takeApart(event.clipboardData?.getData("text/plain") ?? "");
    if (parts?.signature === undefined) return;
    event.preventDefault();
    received.value = parts.signature;
    if (parts.body !== undefined) replace(bodyOfText(parts.body), `Taken from ${parts.what}: the body and the signature.`);
    sign();
  });
  example.addEventListener("change", () => example.value !== "" && show(example.value));
  file.addEventListener("change", () => void read(file.files?.[0]));
  startDropping({ file: (dropped) => void read(dropped), text: (text) => paste(text, [0, field.value.length]) });
  byId("undo").addEventListener("click", undo);
  byId("clear").addEventListener("click", () => replace(noBody, "The body was cleared."));
  document.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-check]") : null;
    if (button === null) return;
    show(button.dataset.check ?? "");
    location.hash = "#checker";
    field.focus({ preventScroll: true });
  });
  // Some browsers keep the typed text when the page is reloaded.
  take(bodyOfText(field.value));

  /** Loads an example of the page. */
  function show(id: string): void {
    replace(bodyOfText(byId(id).textContent ?? "", id), "An example is checked.");
  }

  async function read(chosen: File | undefined): Promise<void> {
    if (chosen === undefined) return;
    replace(await bodyOfFile(chosen), "A file is checked.");
    file.value = "";
    byId("checker").scrollIntoView({ block: "nearest" });
  }

  /** Takes a text that the browser does not insert itself: it is long, or more than a body. */
  function paste(text: string, [start, end]: readonly [number, number]): void {
    const parts = takeApart(text);
    if (parts === undefined) {
      const whole = field.readOnly ? text : field.value.slice(0, start) + text + field.value.slice(end);
      replace(bodyOfText(whole), "");
      return;
    }
    const taken = [...(parts.body === undefined ? [] : ["the body"]), ...(parts.signature === undefined ? [] : ["the signature"])];
    const note = `Taken from ${parts.what}: ${taken.join(" and ")}${parts.note === undefined ? "" : `; ${parts.note}`}.`;
    if (parts.body !== undefined) replace(bodyOfText(parts.body), note);
    if (parts.signature !== undefined) received.value = parts.signature;
    if (parts.body === undefined) tell(note);
    sign();
  }

  /** Puts another body in place of the reader's, which can be brought back. */
  function replace(next: Body, note: string): void {
    const isOwn = body.size > 0 && body.example === undefined;
    if (isOwn) earlier = { body, signature: received.value };
    field.value = next.text;
    take(next);
    tell(isOwn && note === "" ? "The text was pasted." : note);
  }

  function undo(): void {
    if (earlier === undefined) return;
    const { body: back, signature } = earlier;
    earlier = undefined;
    received.value = signature;
    field.value = back.text;
    take(back);
    tell("Your earlier body is back.");
  }

  function take(next: Body, delay = 0): void {
    body = next;
    if (!body.isWhole) field.value = body.text;
    field.readOnly = !body.isWhole;
    example.value = body.example ?? "";
    byId("bytes").textContent = noteOn(body);
    showMirror(body.text, []);
    clearTimeout(timer);
    judge.cancel();
    timer = setTimeout(() => (body.size > 0 && body.bytes !== undefined ? judge.judge(body.bytes) : showUnjudged(body)), delay);
    sign();
  }

  /** Shows the part of a long body that an issue is in. */
  function showExcerpt({ excerpt }: ShownIssue): void {
    field.value = excerpt.text;
    showMirror(excerpt.text, [excerpt]);
  }

  /** Says what was done to the body, and offers to take it back. */
  function tell(text: string): void {
    byId("taken").textContent = text;
    byId("undo").hidden = earlier === undefined;
    byId("clear").hidden = body.size === 0;
  }
}
