import { byId } from "./elements.js";
import { remember } from "./memory.js";

/** The button that changes between light and dark; until it is used, the system decides. */
export function startTheme(): void {
  const root = document.documentElement;
  const button = byId("theme");
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme === undefined ? systemIsDark.matches : root.dataset.theme === "dark");
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    remember("theme", root.dataset.theme);
    show();
  });
  systemIsDark.addEventListener("change", show);
  show();
}
