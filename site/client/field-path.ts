import { create } from "./elements.js";
import { isDelivered, pathsTo } from "./event-fields.js";

/** Writes the whole path to the field that the address leads to into its row, to be copied. */
export function showPath(): void {
  document.getElementById("path")?.parentElement?.remove();
  const item = document.querySelector<HTMLElement>(".event li.target");
  const about = item?.querySelector(":scope > .row > .about");
  if (!item || !about) return;
  const { documented, delivered } = pathsTo(item);
  about.append(
    create(
      "span",
      { class: "note path" },
      create("code", { id: "path" }, isDelivered() ? delivered : documented),
      create("button", { type: "button", "data-copy": "path", "aria-label": "Copy the path" }, "Copy"),
    ),
  );
}
