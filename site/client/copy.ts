import { byId, say } from "./elements.js";

/** The whole texts of blocks that show only a part. */
const wholeTexts = new WeakMap<HTMLElement, string>();

/** Has a block be copied as another text than the one that it shows; as what it shows, with undefined. */
export function showWhole(block: HTMLElement, text: string | undefined): void {
  if (text === undefined) wholeTexts.delete(block);
  else wholeTexts.set(block, text);
}

/** The buttons that copy a block of code. */
export function startCopying(): void {
  document.addEventListener("click", async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>("button[data-copy]") : null;
    if (button === null) return;
    const code = byId(button.dataset.copy ?? "");
    let said = "Copied";
    try {
      await navigator.clipboard.writeText(wholeTexts.get(code) ?? code.textContent ?? "");
    } catch {
      // Without permission to write to the clipboard, or without a secure origin, the reader can use their own copy command.
      getSelection()?.selectAllChildren(code);
      said = "Selected";
    }
    button.textContent = said;
    say(said);
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
}
