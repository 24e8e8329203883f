#include "codeqr/webhooks/testing.hpp"

#include <chrono>
#include <utility>

#include "codeqr/webhooks/parse.hpp"
#include "codeqr/webhooks/signature.hpp"
#include "samples.hpp"

namespace codeqr::webhooks::testing {

Event sample(std::string_view event_name) { return parse(detail::sample_body(event_name)); }

UnknownEvent unknown_event(std::string event_name) {
  UnknownEvent event;
  event.id = "evt_0123456789abcdef";
  event.event = std::move(event_name);
  event.created_at = Timestamp(std::chrono::milliseconds(1724690512346));
  return event;
}

SignedRequest signed_request(const Event& event, std::string_view secret) {
  std::string body = Json(event).dump();
  std::string signature = sign(body, secret);
  return {std::move(body), std::move(signature)};
}

}  // namespace codeqr::webhooks::testing
