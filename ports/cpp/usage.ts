import type { PortEvent } from "../../scripts/ports/port-model.js";

/** C++ that receives an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => `e->${path.map(({ name }) => name).join(".")}`);
  return `#include <codeqr/webhooks.hpp>
#include <iostream>
#include <optional>
#include <string>
#include <variant>

namespace webhooks = codeqr::webhooks;

// The status to answer a delivery with.
int answer(const std::string& body, const std::optional<std::string>& signature, const std::string& secret) {
  const auto received = webhooks::receive(body, signature, {secret});
  if (const auto* event = received.event()) {
    if (const auto* e = std::get_if<webhooks::${typeName}>(event)) {
      std::cout << ${values.join(` << " " << `)} << "\\n";
    }
  } else if (const auto* invalid = received.error()) {
    // CodeQR signed it, and would send the same again: keep invalid->raw().
    std::cerr << invalid->what() << "\\n";
  }
  return received.status();
}
`;
}
