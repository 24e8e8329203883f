// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageVisitedEvent;

/** Writes a {@code PageVisitedEvent} into a row of its table. */
final class PageVisitedEventRow extends RowWriter<PageVisitedEvent> {
  private final PageVisitedDataRow data = new PageVisitedDataRow(row());

  PageVisitedEventRow() {
    super(5);
  }

  @Override
  void writeFields(PageVisitedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, PageVisitedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
