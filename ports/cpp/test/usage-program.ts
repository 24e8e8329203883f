/** A program with one handler per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `void handle${index}(const std::string& body) {\n${usage}}\n`);
  const main = `#include <codeqr/webhooks.hpp>
#include <iostream>
#include <string>
#include <variant>

${handlers.join("\n")}
int main() {
  std::string line;
  for (const auto handle : {${usages.map((_, index) => `handle${index}`).join(", ")}}) {
    std::getline(std::cin, line);
    handle(line);
  }
}
`;
  return { "build/usage/main.cpp": main };
}
