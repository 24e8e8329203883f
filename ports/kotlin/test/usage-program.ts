/** A program with one handler per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `fun handle${index}(body: ByteArray) {\n${usage}}\n`);
  const main = `import io.codeqr.webhooks.kotlin.*

${handlers.join("\n")}
fun main() {
${usages.map((_, index) => `    handle${index}(readln().encodeToByteArray())`).join("\n")}
}
`;
  return { "build/receiver-source/Usage.kt": main };
}
