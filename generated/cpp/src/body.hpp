#pragma once

#include <string_view>

#include "codeqr/webhooks/json.hpp"
#include "fault.hpp"

namespace codeqr::webhooks::detail {

/// Decodes a body, or tells why it is no JSON within the limits. A byte order mark is passed over (RFC 8259, section 8.1).
bool decode_body(std::string_view body, Json& value, Fault& fault);

}  // namespace codeqr::webhooks::detail
