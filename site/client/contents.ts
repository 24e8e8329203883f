/** Marks, in the list at the side, what is being read, and keeps it in view there. */
export function startContents(): void {
  const nav = document.querySelector<HTMLElement>("nav.contents");
  if (nav === null) return;
  const links = new Map([...nav.querySelectorAll<HTMLAnchorElement>("a")].map((link) => [link.hash.slice(1), link]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const link = links.get(target.id);
        if (!isIntersecting) link?.removeAttribute("aria-current");
        else if (link !== undefined) {
          link.setAttribute("aria-current", "location");
          showIn(nav, link);
        }
      }
    },
    // A line a third down the window: one section at most crosses it.
    { rootMargin: "-33% 0px -67% 0px" },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section !== null) observer.observe(section);
  }
}

/** Scrolls the list, and only the list. */
function showIn(nav: HTMLElement, link: HTMLElement): void {
  const outer = nav.getBoundingClientRect();
  const inner = link.getBoundingClientRect();
  const margin = inner.height * 2;
  if (inner.top < outer.top + margin) nav.scrollTop -= outer.top + margin - inner.top;
  else if (inner.bottom > outer.bottom - margin) nav.scrollTop += inner.bottom - outer.bottom + margin;
}
