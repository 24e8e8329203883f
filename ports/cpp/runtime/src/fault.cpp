#include "fault.hpp"

#include <cstddef>

namespace codeqr::webhooks::detail {
namespace {

/// A text's first 40 characters.
std::string shortened(const std::string& text) {
  std::size_t characters = 0;
  for (std::size_t index = 0; index < text.size(); ++index) {
    const bool is_continuation = (static_cast<unsigned char>(text[index]) & 0xC0) == 0x80;
    if (!is_continuation && ++characters > 40) return text.substr(0, index) + "…";
  }
  return text;
}

/// A value in few words: enough to recognize it, too few to leak a body into a log.
std::string preview(const Json& value) {
  if (value.is_null()) return "null";
  if (value.is_object()) return "object";
  if (value.is_array()) return "array";
  if (value.is_boolean()) return "boolean " + value.dump();
  if (value.is_string()) return "string " + Json(shortened(value.get_ref<const std::string&>())).dump();
  return "number " + value.dump();
}

/// A property's name as a part of a JSON pointer.
std::string escaped(std::string_view name) {
  std::string part;
  for (const char character : name) {
    if (character == '~') {
      part += "~0";
    } else if (character == '/') {
      part += "~1";
    } else {
      part += character;
    }
  }
  return part;
}

std::string mismatch(std::string_view expected, const Json& value) {
  return "must be " + std::string(expected) + ", got " + preview(value);
}

}  // namespace

bool Fault::not_utf8() {
  issue_ = {"", "utf-8", "must be UTF-8"};
  return false;
}

bool Fault::malformed(std::string_view reason) {
  issue_ = {"", "json", "must be JSON: " + std::string(reason)};
  return false;
}

bool Fault::wrong_type(std::string_view expected, const Json& value) {
  issue_ = {"", "type", mismatch(expected, value)};
  return false;
}

bool Fault::wrong_format(std::string_view expected, const Json& value) {
  issue_ = {"", "format", mismatch(expected, value)};
  return false;
}

bool Fault::missing(std::string_view name) {
  issue_ = {"", "required", "is missing"};
  return under(name);
}

bool Fault::under(std::string_view name) {
  issue_.path = "/" + escaped(name) + issue_.path;
  return false;
}

}  // namespace codeqr::webhooks::detail
