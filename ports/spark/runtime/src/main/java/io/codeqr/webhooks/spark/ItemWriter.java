package io.codeqr.webhooks.spark;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Writes values of one type into rows and arrays of Spark.
 *
 * @param <T> the type
 */
@FunctionalInterface
interface ItemWriter<T> {
  /**
   * Writes a value.
   *
   * @param out the row or the array
   * @param ordinal the field's or the item's place in it
   * @param value the value
   * @return whether all of the value is there now; otherwise, something of it must be kept
   *     elsewhere
   */
  boolean write(UnsafeWriter out, int ordinal, T value);

  /**
   * The undeclared properties of the value that was written last.
   *
   * @return their places in the value
   */
  default Undeclared undeclared() {
    return Undeclared.NONE;
  }

  static boolean string(UnsafeWriter out, int ordinal, String value) {
    out.write(ordinal, UTF8String.fromString(value));
    return true;
  }

  static boolean integer(UnsafeWriter out, int ordinal, Long value) {
    out.write(ordinal, value.longValue());
    return true;
  }

  static boolean number(UnsafeWriter out, int ordinal, Double value) {
    out.write(ordinal, value.doubleValue());
    return true;
  }

  static boolean bool(UnsafeWriter out, int ordinal, Boolean value) {
    out.write(ordinal, value.booleanValue());
    return true;
  }

  /** Microseconds since 1970. A spelling that they do not give back is kept by the row. */
  static boolean timestamp(UnsafeWriter out, int ordinal, Instant value) {
    out.write(ordinal, microseconds(value));
    return true;
  }

  static long microseconds(Instant value) {
    long whole = TimeUnit.SECONDS.toMicros(value.getEpochSecond());
    return whole + TimeUnit.NANOSECONDS.toMicros(value.getNano());
  }
}
