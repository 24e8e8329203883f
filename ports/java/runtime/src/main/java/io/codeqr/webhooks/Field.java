package io.codeqr.webhooks;

import java.util.Optional;

/** A property that may be absent, and may be null. */
public sealed interface Field<T> {
  /** The property is not there. */
  record Absent<T>() implements Field<T> {}

  /** The property is there and null. */
  record Null<T>() implements Field<T> {}

  /** The property has a value. */
  record Value<T>(T value) implements Field<T> {}

  /** The value, if there is one: the property is neither absent nor null. */
  default Optional<T> toOptional() {
    return this instanceof Value<T> present ? Optional.of(present.value) : Optional.empty();
  }

  /** Whether the property is not there at all. */
  default boolean isAbsent() {
    return this instanceof Absent<T>;
  }

  /** Whether the property is there and null. */
  default boolean isNull() {
    return this instanceof Null<T>;
  }
}
