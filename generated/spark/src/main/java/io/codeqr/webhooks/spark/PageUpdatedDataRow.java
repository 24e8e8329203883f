// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageUpdatedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code PageUpdatedData} into a struct. */
final class PageUpdatedDataRow extends RowWriter<PageUpdatedData> {
  private final PageRow page = new PageRow(row());

  PageUpdatedDataRow(UnsafeWriter parent) {
    super(parent, 2);
  }

  @Override
  void writeFields(PageUpdatedData value) {
    struct(0, "page", value.page(), page);
    field(1, "eventName", value.eventName(), ItemWriter::string);
  }
}
