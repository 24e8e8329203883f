#include "read_json.hpp"

namespace codeqr::webhooks::detail {

InvalidError invalid_json(std::optional<std::string> event_name, const Fault& fault, const Json& json) {
  return {std::move(event_name), {fault.issue()}, json.dump(-1, ' ', false, Json::error_handler_t::replace)};
}

}  // namespace codeqr::webhooks::detail
