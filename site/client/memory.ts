/** What the reader chose at an earlier visit. Browsers may refuse to remember. */
export function remembered(name: "theme" | "language"): string | undefined {
  try {
    return localStorage.getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(name: "theme" | "language", value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // It holds until the page is left.
  }
}
