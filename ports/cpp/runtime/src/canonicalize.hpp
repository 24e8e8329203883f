#pragma once

#include <initializer_list>
#include <set>
#include <string_view>

#include "codeqr/webhooks/json.hpp"

namespace codeqr::webhooks::detail {

/// Turns the delivered form of an event into its documented form. What is no such event stays as it is.
///
/// What the documented form has no place for stays as an extra property; where both spellings arrive, the documented one wins and the other stays.
void canonicalize(std::string_view event_name, Json& event);

// What canonicalizers are made of. A value that is no object, or no array, stays as it is.

/// An object around a value, as its property name.
struct Wrapper {
  /// The property that holds the value.
  std::string_view name;

  /// The properties that the value must have.
  std::set<std::string_view> required;

  /// The properties that the value may have.
  std::set<std::string_view> properties;
};

/// A value as it is delivered and as it is documented.
struct Restated {
  Json delivered;
  Json documented;
};

/// Takes an object out of its wrapper. What else stands in the wrapper becomes extra properties.
///
/// Whichever of the two has more of the required properties is the object.
/// What could be mistaken for a property of the object stays inside of the property that held it.
void unwrap(Json& value, const Wrapper& wrapper);

/// Gives a property its documented name.
void rename(Json& value, std::string_view delivered, std::string_view documented);

/// Gives a property its documented value.
void restate(Json& value, std::string_view name, std::initializer_list<Restated> restated);

/// Canonicalizes a property.
void within(Json& value, std::string_view name, void (*canonicalizer)(Json&));

/// Canonicalizes the items of an array.
void each(Json& value, void (*canonicalizer)(Json&));

}  // namespace codeqr::webhooks::detail
