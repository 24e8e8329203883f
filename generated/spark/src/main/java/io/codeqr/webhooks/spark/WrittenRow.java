package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.WebhookObject;
import java.util.List;
import org.apache.spark.unsafe.types.UTF8String;

/** A row of a table, as bytes, with the places of the event's undeclared properties. */
record WrittenRow(UTF8String table, byte[] row, List<String> undeclared) {
  static <T extends WebhookObject> WrittenRow of(String table, RowWriter<T> writer, T event) {
    byte[] row = writer.toBytes(event);
    List<String> undeclared = List.copyOf(writer.undeclared().paths());
    return new WrittenRow(UTF8String.fromString(table), row, undeclared);
  }
}
