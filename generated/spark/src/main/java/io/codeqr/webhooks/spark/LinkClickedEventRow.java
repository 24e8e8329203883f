// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.LinkClickedEvent;

/** Writes a {@code LinkClickedEvent} into a row of its table. */
final class LinkClickedEventRow extends RowWriter<LinkClickedEvent> {
  private final LinkClickedDataRow data = new LinkClickedDataRow(row());

  LinkClickedEventRow() {
    super(5);
  }

  @Override
  void writeFields(LinkClickedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, LinkClickedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
