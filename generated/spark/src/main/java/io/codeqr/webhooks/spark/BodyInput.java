package io.codeqr.webhooks.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.unsafe.types.UTF8String;

/** A body and the place that it came from, as the struct that {@link BodyDecoder} reads. */
final class BodyInput {
  static final int BODY = 0;
  static final int SOURCE = 1;
  static final int PARTITION = 2;
  static final int POSITION = 3;

  /** Why there is no body, where something kept it from being read. */
  static final int PROBLEM = 4;

  /** The names of the columns that say where a body came from, and what is wrong there. */
  static final List<String> ORIGIN = List.of("source", "partition", "position", "problem");

  private BodyInput() {}

  /** The struct of a body column and of those columns of {@link #ORIGIN} that are there. */
  static Column of(Column body, List<String> columns) {
    Column[] origin =
        ORIGIN.stream()
            .map(name -> columns.contains(name) ? col(name) : lit(null))
            .toArray(Column[]::new);
    Column[] all = Arrays.copyOf(new Column[] {body.cast("binary")}, origin.length + 1);
    String[] types = {"string", "bigint", "bigint", "string"};
    for (int index = 0; index < origin.length; index++) {
      all[index + 1] = origin[index].cast(types[index]).as(ORIGIN.get(index));
    }
    return struct(all);
  }

  static byte[] body(InternalRow input) {
    return input.isNullAt(BODY) ? null : input.getBinary(BODY);
  }

  static UTF8String source(InternalRow input) {
    return input.isNullAt(SOURCE) ? null : input.getUTF8String(SOURCE);
  }

  static String problem(InternalRow input) {
    return input.isNullAt(PROBLEM) ? null : input.getUTF8String(PROBLEM).toString();
  }
}
