/** A program of the page's samples, each a file; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  const names = usages.map((usage) => /^fun (\w+)/m.exec(usage)?.[1] ?? "");
  const main = `fun main() {
    for (answer in listOf(${names.map((name) => `::${name}`).join(", ")})) {
        repeat(3) {
            val (signature, body) = readln().split("\\t", limit = 2)
            println(answer(body.encodeToByteArray(), signature.ifEmpty { null }, System.getenv("CODEQR_WEBHOOK_SECRET")))
        }
    }
}
`;
  const handlers = usages.map((usage, index) => [`build/receiver-source/usage/${names[index]}.kt`, usage]);
  return { "build/receiver-source/usage/Usage.kt": main, ...Object.fromEntries(handlers) };
}
