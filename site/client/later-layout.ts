const root = document.documentElement;
const later = "lays-out-later";

/** Before anything is drawn: what is below the first screen is laid out only when it comes near the window, unless the reader comes to a place below. */
export function layOutLater(): void {
  if (location.hash === "" && history.state === null) root.classList.add(later);
}

/** Lays out all that is not yet: a position on the page depends on the height of everything above it. What is in the window stays where it is. */
export function layOutAll(): void {
  if (!root.classList.contains(later)) return;
  const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const before = seen?.getBoundingClientRect().top ?? 0;
  root.classList.remove(later);
  scrollBy({ top: (seen?.getBoundingClientRect().top ?? 0) - before, behavior: "instant" });
}
