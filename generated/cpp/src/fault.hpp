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

  /// A string is not the one that it always is.
  bool other_constant(std::string_view expected, const Json& value);

  /// A number is beyond a bound, which the keyword names and the expected value gives, as in "at most 9".
  bool out_of_bounds(std::string_view keyword, std::string_view expected, const Json& value);

  /// The value that was told of may be null, too.
  bool or_null();

  /// A property is not there. This comes before whatever was told.
  bool missing(std::string_view name);

  /// What was told is inside of a property, or of an item of an array.
  bool under(std::string_view name);

  /// What was told.
  const Issue& issue() const noexcept { return issue_; }

 private:
  bool mismatch(std::string_view keyword, std::string_view expected, const Json& value);

  Issue issue_;
};

}  // namespace codeqr::webhooks::detail
