/** Marks, in the list of events, the one that is being read. */
export function startCurrentEvent(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>("nav.events a")].map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting) links.get(target.id)?.setAttribute("aria-current", "location");
        else links.get(target.id)?.removeAttribute("aria-current");
      }
    },
    // A line a third down the window: one event at most crosses it.
    { rootMargin: "-33% 0px -67% 0px" },
  );
  for (const article of document.querySelectorAll("article[data-event]")) observer.observe(article);
}
