#include "codeqr/webhooks/json_value.hpp"

#include "date_time.hpp"
#include "decode.hpp"
#include "read_json.hpp"

namespace codeqr::webhooks::detail {

Json encode(const Timestamp& instant) { return Json(format_date_time(instant)); }

void read_value(const Json& json, Timestamp& out) { read_json(json, out); }

}  // namespace codeqr::webhooks::detail
