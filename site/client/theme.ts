import { byId } from "./elements.js";
import { remember } from "./memory.js";

/** The choice between the system's theme, light and dark. */
export function startTheme(): void {
  const root = document.documentElement;
  const select = byId<HTMLSelectElement>("theme");
  select.value = root.dataset.theme ?? "";
  select.addEventListener("change", () => {
    const theme = select.value === "" ? undefined : select.value;
    if (theme === undefined) delete root.dataset.theme;
    else root.dataset.theme = theme;
    remember("theme", theme);
  });
}
