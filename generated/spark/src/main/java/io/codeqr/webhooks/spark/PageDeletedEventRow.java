// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PageDeletedEvent;

/** Writes a {@code PageDeletedEvent} into a row of its table. */
final class PageDeletedEventRow extends RowWriter<PageDeletedEvent> {
  private final PageDeletedDataRow data = new PageDeletedDataRow(row());

  PageDeletedEventRow() {
    super(5);
  }

  @Override
  void writeFields(PageDeletedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, PageDeletedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
