/** A program of the page's samples, each a module; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  const names = usages.map((_, index) => `handle${index}`);
  const main = `import os
import sys

${names.map((name) => `import ${name}`).join("\n")}

for answer in (${names.map((name) => `${name}.answer`).join(", ")}):
    for index in range(3):
        signature, _, body = sys.stdin.buffer.readline().rstrip(b"\\n").partition(b"\\t")
        print(answer(body, signature.decode() or None, os.environ["CODEQR_WEBHOOK_SECRET"]))
`;
  const handlers = usages.map((usage, index) => [`build/usage/handle${index}.py`, usage]);
  return { "build/usage/main.py": main, ...Object.fromEntries(handlers) };
}
