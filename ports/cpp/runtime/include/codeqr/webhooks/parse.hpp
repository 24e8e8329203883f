#pragma once

#include <cstddef>
#include <string_view>

#include "codeqr/webhooks/events.hpp"

namespace codeqr::webhooks {

/// Finds out which event a webhook body is: an event of the catalogue, or an UnknownEvent.
///
/// Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
/// Throws InvalidError when the body is no JSON, has no sound envelope, or is not what its event's schema says.
[[nodiscard]] Event parse(std::string_view body);

/// There is no body to parse.
Event parse(std::nullptr_t) = delete;

}  // namespace codeqr::webhooks
