import { choose } from "./address.js";
import { byId, create, say } from "./elements.js";
import { isDelivered, isTaken, partsOf, pathsTo, placesOf } from "./event-fields.js";
import { showPath } from "./field-path.js";
import { deliveredPointer } from "../../scripts/site/places.js";

/** The switch between the documented form and the delivered one, for fields, paths and examples at once. */
export function startForm(): void {
  const root = document.documentElement;
  const radios = [...byId("form").querySelectorAll("input")];
  for (const radio of radios) {
    radio.checked = (radio.value === "delivered") === isDelivered();
    radio.addEventListener("change", () => {
      const place = readingPlace();
      const before = place?.getBoundingClientRect().top ?? 0;
      if (radio.value === "delivered") root.dataset.form = radio.value;
      else delete root.dataset.form;
      choose("form", root.dataset.form);
      showForm(document);
      showPath();
      // What is being read stays where it is, however much longer the examples above get.
      if (place !== undefined) scrollBy({ top: place.getBoundingClientRect().top - before, behavior: "instant" });
      say(`Fields, paths and examples in the ${radio.value} form`);
    });
  }
  if (isDelivered()) showForm(document);
}

/** Shows the names and the notes of an event's fields in the chosen form. */
export function showForm(root: ParentNode): void {
  for (const item of root.querySelectorAll<HTMLElement>(".event li[id]")) showRow(item);
}

function showRow(item: HTMLElement): void {
  const { root, pointer } = partsOf(item.id);
  const places = placesOf(root);
  const link = item.querySelector(":scope > .row .name");
  const about = item.querySelector(":scope > .row > .about");
  if (Object.keys(places).length === 0 || link === null || about === null) return;
  const arrival = deliveredPointer(places, pointer);
  const outer = deliveredPointer(places, pointer.slice(0, pointer.lastIndexOf("/")));
  const delivered = arrival.startsWith(`${outer}/`) ? arrival.slice(outer.length + 1) : arrival.slice(1);
  link.textContent = isDelivered() ? delivered.replaceAll("/", ".") : pointer.slice(pointer.lastIndexOf("/") + 1);
  // The name that a shared type's field may have elsewhere is, in this event, that of another or is said below.
  const alias = about.querySelector(":scope > .alias");
  if (alias !== null && isTaken(places, `${outer}/${alias.querySelector("code")?.textContent}`)) alias.remove();
  if (arrival === pointer) return;
  const paths = pathsTo(item);
  const note = about.querySelector(":scope > .arrival") ?? create("span", { class: "note arrival" });
  note.replaceChildren(
    ...(isDelivered() ? ["Documented as ", create("code", {}, paths.documented)] : ["Arrives as ", create("code", {}, paths.delivered)]),
  );
  note.classList.toggle("own", places[pointer] !== undefined);
  if (!note.isConnected) about.append(note);
}

/** The part of the page at the top of the window. */
function readingPlace(): HTMLElement | undefined {
  const top = byId("search").closest("header")?.getBoundingClientRect().bottom ?? 0;
  const elements = document.elementsFromPoint(innerWidth * 0.6, top + 40);
  const place = elements.flatMap((element) => element.closest<HTMLElement>("main :is(li, article, h2, h3, section)[id]") ?? [])[0];
  return place;
}
