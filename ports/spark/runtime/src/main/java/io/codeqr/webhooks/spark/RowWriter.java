package io.codeqr.webhooks.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.codeqr.webhooks.Field;
import io.codeqr.webhooks.Spellings;
import io.codeqr.webhooks.WebhookObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeRowWriter;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;
import org.apache.spark.unsafe.types.UTF8String;

/**
 * Writes objects of one type into rows of Spark, and collects what no column of theirs holds. A
 * subclass is printed for each type of the contract.
 *
 * @param <T> the type
 */
abstract class RowWriter<T extends WebhookObject> implements ItemWriter<T> {
  private static final int USUAL_BYTES = 4096;

  private final UnsafeRowWriter row;
  private final int fields;
  private ObjectNode rest;
  private final Undeclared undeclared = new Undeclared(Undeclared.MOST);

  /** Makes one for the rows of a table. */
  RowWriter(int fields) {
    this.row = new UnsafeRowWriter(fields, USUAL_BYTES);
    this.fields = fields;
  }

  /** Makes one for the structs in a row or an array. */
  RowWriter(UnsafeWriter parent, int fields) {
    this.row = new UnsafeRowWriter(parent, fields);
    this.fields = fields;
  }

  /** Writes all properties that the contract has. */
  abstract void writeFields(T value);

  /** The row that is written, for what writes a part of it. */
  final UnsafeWriter row() {
    return row;
  }

  @Override
  public final Undeclared undeclared() {
    return undeclared;
  }

  /** A row of a table, whose last column is {@code extra}. */
  final byte[] toBytes(T value) {
    row.reset();
    row.zeroOutNullBytes();
    ObjectNode left = write(value);
    if (left == null) {
      row.setNullAt(fields - 1);
    } else {
      row.write(fields - 1, UTF8String.fromString(left.toString()));
    }
    return Arrays.copyOf(row.getBuffer(), row.totalSize());
  }

  @Override
  public final boolean write(UnsafeWriter out, int ordinal, T value) {
    return writeStruct(out, ordinal, value) == null;
  }

  /** Writes a struct, and gives what its columns do not hold; null if they hold all of it. */
  private ObjectNode writeStruct(UnsafeWriter out, int ordinal, T value) {
    int start = out.cursor();
    row.resetRowWriter();
    ObjectNode left = write(value);
    out.setOffsetAndSizeFromPreviousCursor(ordinal, start);
    return left;
  }

  private ObjectNode write(T value) {
    rest = null;
    undeclared.clear();
    Spellings.forEach(value.extra(), this::keep);
    value.extra().forEach(this::keepUndeclared);
    writeFields(value);
    return rest;
  }

  private void keepUndeclared(String name, JsonNode json) {
    keep(name, json);
    undeclared.add(name);
  }

  private void keep(String name, JsonNode json) {
    if (rest == null) {
      rest = JsonNodeFactory.instance.objectNode();
    }
    rest.set(name, json);
  }

  /** Keeps a property that has no column. */
  final void json(String name, Object value) {
    if (value instanceof Field.Value<?> present) {
      keep(name, JsonValues.encode(present.value()));
    } else if (value instanceof Field<?> other) {
      keepNull(name, other);
    } else {
      keep(name, JsonValues.encode(value));
    }
  }

  /** Keeps a property that has no column and may be absent; if it is required, it is null then. */
  final void json(String name, Optional<?> value, boolean isRequired) {
    if (value.isPresent()) {
      json(name, value.get());
    } else if (isRequired) {
      keep(name, JsonNodeFactory.instance.nullNode());
    }
  }

  final <V> void scalar(int ordinal, V value, ItemWriter<V> writer) {
    writer.write(row, ordinal, value);
  }

  final <V> void optional(int ordinal, Optional<V> value, ItemWriter<V> writer) {
    if (value.isPresent()) {
      writer.write(row, ordinal, value.get());
    } else {
      row.setNullAt(ordinal);
    }
  }

  final <V> void field(int ordinal, String name, Field<V> value, ItemWriter<V> writer) {
    if (value instanceof Field.Value<V> present) {
      writer.write(row, ordinal, present.value());
    } else {
      absent(ordinal, name, value);
    }
  }

  final <V extends WebhookObject> void struct(
      int ordinal, String name, V value, RowWriter<V> writer) {
    ObjectNode left = writer.writeStruct(row, ordinal, value);
    if (left != null) {
      keep(name, left);
      undeclared.addAll(name, writer.undeclared);
    }
  }

  final <V extends WebhookObject> void struct(
      int ordinal, String name, Optional<V> value, RowWriter<V> writer) {
    if (value.isPresent()) {
      struct(ordinal, name, value.get(), writer);
    } else {
      row.setNullAt(ordinal);
    }
  }

  final <V extends WebhookObject> void struct(
      int ordinal, String name, Field<V> value, RowWriter<V> writer) {
    if (value instanceof Field.Value<V> present) {
      struct(ordinal, name, present.value(), writer);
    } else {
      absent(ordinal, name, value);
    }
  }

  /** A list stands in {@code extra} as a whole: the rest of one item would not say which. */
  final <V> void list(int ordinal, String name, List<V> value, ListWriter<V> writer) {
    if (!writer.write(row, ordinal, value)) {
      keep(name, JsonValues.encode(value));
      undeclared.addAll(name, writer.undeclared());
    }
  }

  final <V> void list(int ordinal, String name, Optional<List<V>> value, ListWriter<V> writer) {
    if (value.isPresent()) {
      list(ordinal, name, value.get(), writer);
    } else {
      row.setNullAt(ordinal);
    }
  }

  final <V> void list(int ordinal, String name, Field<List<V>> value, ListWriter<V> writer) {
    if (value instanceof Field.Value<List<V>> present) {
      list(ordinal, name, present.value(), writer);
    } else {
      absent(ordinal, name, value);
    }
  }

  /** A null in the column means that the property is absent; a null that was sent is kept. */
  private void absent(int ordinal, String name, Field<?> value) {
    row.setNullAt(ordinal);
    keepNull(name, value);
  }

  private void keepNull(String name, Field<?> value) {
    if (value.isNull()) {
      keep(name, JsonNodeFactory.instance.nullNode());
    }
  }
}
