/** What can be dropped. */
export interface DropTargets {
  file(file: File): void;
  text(text: string): void;
}

/** Takes files and texts that are dropped anywhere on the page: left to the browser, a file would replace the page. */
export function startDropping(targets: DropTargets): void {
  const editor = document.getElementById("editor");
  addEventListener("dragover", (event) => {
    if (isForField(event)) return;
    event.preventDefault();
    editor?.classList.add("dropping");
  });
  for (const name of ["dragleave", "dragend", "drop"]) addEventListener(name, () => editor?.classList.remove("dropping"));
  addEventListener("drop", (event) => {
    if (isForField(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    const text = event.dataTransfer?.getData("text/plain") ?? "";
    if (file !== undefined) targets.file(file);
    else if (text !== "") targets.text(text);
  });
}

/** Whether a text is dropped on a field, where the browser inserts it. */
function isForField({ target, dataTransfer }: DragEvent): boolean {
  const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
  return isField && !(dataTransfer?.types.includes("Files") ?? false);
}
