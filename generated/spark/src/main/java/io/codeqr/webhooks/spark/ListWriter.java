package io.codeqr.webhooks.spark;

import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeArrayWriter;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/**
 * Writes lists into arrays of Spark.
 *
 * @param <T> the type of their items
 */
final class ListWriter<T> implements ItemWriter<List<T>> {
  private final UnsafeArrayWriter array;
  private final ItemWriter<T> items;
  private final Undeclared undeclared = new Undeclared(Undeclared.MOST);

  /**
   * Makes one for the arrays in a row or an array.
   *
   * @param size how many bytes of an array an item takes: 1 for a boolean, otherwise 8
   * @param items makes what writes the items
   */
  ListWriter(UnsafeWriter parent, int size, Function<UnsafeWriter, ItemWriter<T>> items) {
    this.array = new UnsafeArrayWriter(parent, size);
    this.items = items.apply(array);
  }

  @Override
  public Undeclared undeclared() {
    return undeclared;
  }

  @Override
  public boolean write(UnsafeWriter out, int ordinal, List<T> value) {
    int start = out.cursor();
    array.initialize(value.size());
    undeclared.clear();
    boolean isWhole = true;
    for (int index = 0; index < value.size(); index++) {
      if (!items.write(array, index, value.get(index))) {
        isWhole = false;
        undeclared.addAll("*", items.undeclared());
      }
    }
    out.setOffsetAndSizeFromPreviousCursor(ordinal, start);
    return isWhole;
  }
}
