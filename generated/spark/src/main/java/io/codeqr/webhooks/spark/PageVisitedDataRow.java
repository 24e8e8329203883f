// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageVisitedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code PageVisitedData} into a struct. */
final class PageVisitedDataRow extends RowWriter<PageVisitedData> {
  private final InteractionRow interaction = new InteractionRow(row());
  private final PageRow page = new PageRow(row());

  PageVisitedDataRow(UnsafeWriter parent) {
    super(parent, 3);
  }

  @Override
  void writeFields(PageVisitedData value) {
    optional(0, value.eventName(), ItemWriter::string);
    struct(1, "interaction", value.interaction(), interaction);
    struct(2, "page", value.page(), page);
  }
}
