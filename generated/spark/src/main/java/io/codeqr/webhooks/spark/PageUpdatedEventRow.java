// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageUpdatedEvent;

/** Writes a {@code PageUpdatedEvent} into a row of its table. */
final class PageUpdatedEventRow extends RowWriter<PageUpdatedEvent> {
  private final PageUpdatedDataRow data = new PageUpdatedDataRow(row());

  PageUpdatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(PageUpdatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, PageUpdatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
