#include "fault.hpp"

#include "preview.hpp"

namespace codeqr::webhooks::detail {
namespace {

constexpr std::string_view before_value = ", got ";

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

}  // namespace

bool Fault::not_utf8() {
  issue_ = {"", "utf-8", "must be UTF-8"};
  return false;
}

bool Fault::malformed(std::string_view reason) {
  issue_ = {"", "json", "must be JSON: " + std::string(reason)};
  return false;
}

bool Fault::wrong_type(std::string_view expected, const Json& value) { return mismatch("type", expected, value); }

bool Fault::wrong_format(std::string_view expected, const Json& value) { return mismatch("format", expected, value); }

bool Fault::other_constant(std::string_view expected, const Json& value) { return mismatch("const", "\"" + std::string(expected) + "\"", value); }

bool Fault::out_of_bounds(std::string_view keyword, std::string_view expected, const Json& value) { return mismatch(keyword, expected, value); }

bool Fault::or_null() {
  if (issue_.path.empty() && issue_.keyword == "type") issue_.message.insert(issue_.message.find(before_value), " or null");
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

bool Fault::mismatch(std::string_view keyword, std::string_view expected, const Json& value) {
  issue_ = {"", std::string(keyword), "must be " + std::string(expected) + std::string(before_value) + preview(value)};
  return false;
}

}  // namespace codeqr::webhooks::detail
