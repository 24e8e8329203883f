// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageDeletedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code PageDeletedData} into a struct. */
final class PageDeletedDataRow extends RowWriter<PageDeletedData> {
  private final PageRow page = new PageRow(row());

  PageDeletedDataRow(UnsafeWriter parent) {
    super(parent, 2);
  }

  @Override
  void writeFields(PageDeletedData value) {
    struct(0, "page", value.page(), page);
    field(1, "eventName", value.eventName(), ItemWriter::string);
  }
}
