import { layOutAll } from "./later-layout.js";

/** Keeps the position of the window with each entry of the history: browsers restore it only roughly where a part of the page is the target. */
export function keepPosition(): void {
  history.scrollRestoration = "manual";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    // At the top there is nothing above that could change.
    if (scrollY > 0) layOutAll();
    history.replaceState({ top: scrollY }, "");
  };
  // Before the click leads anywhere.
  addEventListener("click", keep, true);
  addEventListener("pagehide", keep);
  addEventListener("popstate", () => clearTimeout(timer));
  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 100);
  });
}

/** The position in an entry of the history; undefined if the reader was not there before. */
export function positionIn(state: unknown): number | undefined {
  return (state as { readonly top?: number } | null)?.top;
}
