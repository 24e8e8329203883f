#include "preview.hpp"

#include <cstddef>
#include <string_view>

#include "visible_text.hpp"

namespace codeqr::webhooks::detail {
namespace {

constexpr std::size_t shown_of_value = 40;
constexpr std::size_t shown_of_name = 60;
constexpr std::size_t shown_names = 20;

/// Where the first characters of a text end.
std::size_t end_of(std::string_view text, std::size_t characters) {
  for (std::size_t index = 0; index < text.size(); ++index) {
    const bool is_continuation = (static_cast<unsigned char>(text[index]) & 0xC0) == 0x80;
    if (!is_continuation && characters-- == 0) return index;
  }
  return text.size();
}

std::string_view ellipsis(bool is_cut) { return is_cut ? "…" : ""; }

std::string shortened(std::string_view name) {
  const std::size_t end = end_of(name, shown_of_name);
  return std::string(name.substr(0, end)).append(ellipsis(end < name.size()));
}

std::string preview_of(const std::string& text) {
  const std::size_t end = end_of(text, shown_of_value);
  return visible_text("string " + Json(text.substr(0, end)).dump()).append(ellipsis(end < text.size()));
}

/// A JSON pointer without what is too long of it.
std::string shortened_path(std::string_view path) {
  std::string shown;
  for (std::size_t names = 0; !path.empty(); ++names) {
    if (names == shown_names) return shown + "/…";
    const std::string_view name = path.substr(1, path.find('/', 1) - 1);
    shown += "/" + shortened(name);
    path.remove_prefix(1 + name.size());
  }
  return shown;
}

}  // namespace

std::string preview(const Json& value) {
  if (value.is_null()) return "null";
  if (value.is_object()) return "object";
  if (value.is_array()) return "array";
  if (value.is_boolean()) return "boolean " + value.dump();
  if (value.is_string()) return preview_of(value.get_ref<const std::string&>());
  return "number " + value.dump().substr(0, shown_of_value);
}

std::string issue_line(const std::optional<std::string>& event_name, const Issue& issue) {
  const std::string place = issue.path.empty() ? "body" : shortened_path(issue.path);
  return visible_text(shortened(event_name.value_or("webhook")) + ": " + place + " " + issue.message);
}

}  // namespace codeqr::webhooks::detail
