package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Issue;
import java.util.Arrays;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeRowWriter;
import org.apache.spark.unsafe.types.UTF8String;

/** Writes rows of the table {@code invalid}. */
final class InvalidRow {
  private static final int FIELDS = 8;

  private final UnsafeRowWriter row = new UnsafeRowWriter(FIELDS);

  /**
   * Writes a row.
   *
   * @param input a row of {@link BodyInput}
   * @param event the name of the body's event; null if there is none to read
   */
  byte[] toBytes(InternalRow input, String event, Issue issue) {
    row.reset();
    row.zeroOutNullBytes();
    text(0, BodyInput.source(input));
    number(1, input, BodyInput.PARTITION);
    number(2, input, BodyInput.POSITION);
    text(3, event == null ? null : UTF8String.fromString(event));
    text(4, UTF8String.fromString(issue.path()));
    text(5, UTF8String.fromString(issue.keyword()));
    text(6, UTF8String.fromString(issue.message()));
    byte[] raw = BodyInput.body(input);
    if (raw == null) {
      row.setNullAt(7);
    } else {
      row.write(7, raw);
    }
    return Arrays.copyOf(row.getBuffer(), row.totalSize());
  }

  private void text(int ordinal, UTF8String text) {
    if (text == null) {
      row.setNullAt(ordinal);
    } else {
      row.write(ordinal, text);
    }
  }

  private void number(int ordinal, InternalRow input, int from) {
    if (input.isNullAt(from)) {
      row.setNullAt(ordinal);
    } else {
      row.write(ordinal, input.getLong(from));
    }
  }
}
