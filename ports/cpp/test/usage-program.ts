/** A program of the page's samples, each in a namespace; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  // Included before the namespaces, in which a sample's own includes then have nothing left to do.
  const headers = new Set(usages.flatMap((usage) => usage.match(/^#include .*$/gm) ?? []));
  const names = usages.map((_, index) => `handle${index}`);
  const main = `${[...headers].join("\n")}

${names.map((name) => `namespace ${name} {\n#include "${name}.cpp"\n}`).join("\n")}

#include <cstdlib>

int main() {
  const std::string secret = std::getenv("CODEQR_WEBHOOK_SECRET");
  for (const auto answer : {${names.map((name) => `${name}::answer`).join(", ")}}) {
    for (int index = 0; index < 3; index++) {
      std::string signature;
      std::string body;
      std::getline(std::cin, signature, '\\t');
      std::getline(std::cin, body);
      std::cout << answer(body, signature.empty() ? std::nullopt : std::optional(signature), secret) << "\\n";
    }
  }
}
`;
  const handlers = usages.map((usage, index) => [`build/usage/handle${index}.cpp`, usage]);
  return { "build/usage/main.cpp": main, ...Object.fromEntries(handlers) };
}
