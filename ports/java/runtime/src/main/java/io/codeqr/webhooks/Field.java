package io.codeqr.webhooks;

import java.util.Optional;

/**
 * A property that may be absent, and may be null.
 *
 * @param <T> what it holds otherwise
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
   * @param <T> what it would hold otherwise
   */
  record Null<T>() implements Field<T> {}

  /**
   * The property has a value.
   *
   * @param value the value
   * @param <T> what it is
   */
  record Value<T>(T value) implements Field<T> {}

  /**
   * The value, if there is one.
   *
   * @return the value, or empty where the property is absent or null
   */
  default Optional<T> toOptional() {
    return this instanceof Value<T> present ? Optional.of(present.value) : Optional.empty();
  }

  /**
   * Whether the property is not there at all.
   *
   * @return true where it is absent
   */
  default boolean isAbsent() {
    return this instanceof Absent<T>;
  }

  /**
   * Whether the property is there and null.
   *
   * @return true where it is null
   */
  default boolean isNull() {
    return this instanceof Null<T>;
  }
}
