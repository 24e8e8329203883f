/** A program with one handler per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `def handle${index}(body: bytes) -> None:\n${usage.replace(/^(?=.)/gm, "    ")}\n\n`);
  const main = `import sys


${handlers.join("")}for handle in (${usages.map((_, index) => `handle${index}`).join(", ")}):
    handle(sys.stdin.buffer.readline())
`;
  return { "build/usage.py": main };
}
