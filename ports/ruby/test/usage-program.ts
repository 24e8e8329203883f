/** A program with one handler per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `def handle${index}(body)\n${usage}end\n`);
  return { "build/usage.rb": `${handlers.join("\n")}\n${usages.length}.times { |index| send("handle#{index}", gets) }\n` };
}
