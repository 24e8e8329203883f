import { byId } from "./elements.js";

/** The button that shows the links of the bar where there is no room for them. */
export function startMenu(): void {
  const button = byId("menu");
  const links = byId("links");
  const show = (isOpen: boolean) => {
    links.classList.toggle("open", isOpen);
    button.setAttribute("aria-expanded", String(isOpen));
  };
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") !== "true"));
  links.addEventListener("click", ({ target }) => target instanceof Element && target.closest("a") !== null && show(false));
  document.addEventListener("click", ({ target }) => target instanceof Element && target.closest(".bar") === null && show(false));
  links.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    show(false);
    button.focus();
  });
}
