package io.codeqr.webhooks;

import java.util.Optional;

/**
 * A property that may be absent, and may be null.
 *
 * @param <T> what it holds when it is neither
 */
public sealed interface Field<T> {
  /**
   * The property is not there.
   *
   * @param <T> what it would hold
   */
  record Absent<T>() implements Field<T> {}

  /**
   * The property is there and null.
   *
   * @param <T> what it would hold
   */
  record Null<T>() implements Field<T> {}

  /**
   * The property has a value.
   *
   * @param value the value
   * @param <T> its type
   */
  record Value<T>(T value) implements Field<T> {}

  /**
   * Gives the value, if there is one.
   *
   * @return the value; empty when the property is absent or null
   */
  default Optional<T> toOptional() {
    return this instanceof Value<T> present ? Optional.of(present.value) : Optional.empty();
  }

  /**
   * Tells whether the property is not there at all.
   *
   * @return whether it is absent
   */
  default boolean isAbsent() {
    return this instanceof Absent<T>;
  }

  /**
   * Tells whether the property is there and null.
   *
   * @return whether it is null
   */
  default boolean isNull() {
    return this instanceof Null<T>;
  }
}
