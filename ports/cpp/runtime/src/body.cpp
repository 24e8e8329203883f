#include "body.hpp"

#include <string>
#include <utility>

#include "json_builder.hpp"
#include "paired_surrogates.hpp"
#include "utf8.hpp"

namespace codeqr::webhooks::detail {
namespace {

bool build(std::string_view json, Json& value, Fault& fault) {
  // The JSON library takes a null byte for the end of the text, and would pass over what follows.
  if (const auto position = json.find('\0'); position != std::string_view::npos) return fault.malformed("null byte at byte " + std::to_string(position + 1));
  JsonBuilder builder;
  if (!Json::sax_parse(json, &builder)) return fault.malformed(builder.reason());
  value = std::move(builder.value());
  return true;
}

}  // namespace

bool decode_body(std::string_view body, Json& value, Fault& fault) {
  if (build(body, value, fault)) return true;
  if (!is_utf8(body)) return fault.not_utf8();
  const std::string paired = with_paired_surrogates(body);
  return paired != body && build(paired, value, fault);
}

}  // namespace codeqr::webhooks::detail
