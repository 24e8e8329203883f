#pragma once

#include <string>
#include <string_view>

#include "codeqr/webhooks/invalid_error.hpp"
#include "codeqr/webhooks/json.hpp"

namespace codeqr::webhooks::detail {

/// The first fault of a body, told from the inside out. What tells of a fault gives false, so that a decoder can return it.
class Fault {
 public:
  /// The body is no UTF-8.
  bool not_utf8();

  /// The body is no JSON.
  bool malformed(std::string_view reason);

  /// A value has another type than the expected one, as in "an integer".
  bool wrong_type(std::string_view expected, const Json& value);

  /// A string has another format than the expected one.
  bool wrong_format(std::string_view expected, const Json& value);

  /// A property is not there.
  bool missing(std::string_view name);

  /// What was told is inside of a property, or of an item of an array.
  bool under(std::string_view name);

  /// What was told.
  const Issue& issue() const noexcept { return issue_; }

 private:
  Issue issue_;
};

}  // namespace codeqr::webhooks::detail
