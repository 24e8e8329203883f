/** A program whose handlers are the code of the page; line by line of stdin goes to the next. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `def handle${index}(body)\n${usage}end\n`);
  return { "build/usage.rb": `${handlers.join("\n")}\n${usages.length}.times { |index| send("handle#{index}", gets) }\n` };
}
