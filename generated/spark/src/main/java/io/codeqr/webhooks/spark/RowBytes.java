package io.codeqr.webhooks.spark;

import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.unsafe.Platform;

/** Rows as bytes. The code that Spark generates calls it, so it is public. */
public final class RowBytes {
  private RowBytes() {}

  /**
   * The row that some bytes hold.
   *
   * @param bytes the bytes of an UnsafeRow
   * @param fields how many fields it has
   * @return the row, which stands in the bytes
   */
  public static UnsafeRow row(byte[] bytes, int fields) {
    UnsafeRow row = new UnsafeRow(fields);
    row.pointTo(bytes, Platform.BYTE_ARRAY_OFFSET, bytes.length);
    return row;
  }
}
