// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageCreatedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code PageCreatedData} into a struct. */
final class PageCreatedDataRow extends RowWriter<PageCreatedData> {
  private final PageRow page = new PageRow(row());

  PageCreatedDataRow(UnsafeWriter parent) {
    super(parent, 2);
  }

  @Override
  void writeFields(PageCreatedData value) {
    struct(0, "page", value.page(), page);
    field(1, "eventName", value.eventName(), ItemWriter::string);
  }
}
