// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageCreatedEvent;

/** Writes a {@code PageCreatedEvent} into a row of its table. */
final class PageCreatedEventRow extends RowWriter<PageCreatedEvent> {
  private final PageCreatedDataRow data = new PageCreatedDataRow(row());

  PageCreatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(PageCreatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, PageCreatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
