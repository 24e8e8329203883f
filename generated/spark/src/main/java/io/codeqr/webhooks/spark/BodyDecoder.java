package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Issue;
import io.codeqr.webhooks.UnknownEvent;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.unsafe.types.UTF8String;

/** Decodes bodies into rows of the tables. Not for several threads. */
final class BodyDecoder {
  /**
   * What becomes of a body: its table; the id that retries share; when it happened; its row, as the
   * bytes of an UnsafeRow; and the places of properties that the contract does not know, if any.
   */
  static final DataType TYPE =
      DataType.fromDDL(
          "`table` STRING NOT NULL, id STRING, created_at TIMESTAMP, `row` BINARY NOT NULL, "
              + "undeclared ARRAY<STRING>");

  private static final UTF8String UNKNOWN = UTF8String.fromString("unknown");
  private static final UTF8String INVALID = UTF8String.fromString("invalid");

  private final EventRows events = new EventRows();
  private final UnknownRow unknown = new UnknownRow();
  private final InvalidRow invalid = new InvalidRow();

  /** Decodes a row of {@link BodyInput} into a row of {@link #TYPE}. */
  InternalRow decode(InternalRow input) {
    byte[] body = BodyInput.body(input);
    if (body == null) {
      String problem = BodyInput.problem(input);
      String reason = problem == null ? "there is no body" : problem;
      return invalid(input, null, new Issue("", "json", "must be JSON: " + reason));
    }
    ParsedBody parsed = ParsedBody.parse(body);
    if (parsed.event() == null) {
      return invalid(input, parsed.eventName(), parsed.issue());
    }
    return parsed.event() instanceof UnknownEvent event
        ? row(UNKNOWN, parsed, unknown.toBytes(event), List.of())
        : row(events.write(parsed.event()), parsed);
  }

  private InternalRow row(WrittenRow written, ParsedBody parsed) {
    return row(written.table(), parsed, written.row(), written.undeclared());
  }

  private InternalRow row(UTF8String table, ParsedBody parsed, byte[] row, List<String> paths) {
    UTF8String id = UTF8String.fromString(parsed.event().id());
    long createdAt = ItemWriter.microseconds(parsed.event().createdAt());
    return new GenericInternalRow(new Object[] {table, id, createdAt, row, array(paths)});
  }

  private InternalRow invalid(InternalRow input, String event, Issue issue) {
    byte[] row = invalid.toBytes(input, event, issue);
    return new GenericInternalRow(new Object[] {INVALID, null, null, row, null});
  }

  private static GenericArrayData array(List<String> texts) {
    return texts.isEmpty()
        ? null
        : new GenericArrayData(texts.stream().map(UTF8String::fromString).toArray());
  }
}
