// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.LinkDeletedEvent;

/** Writes a {@code LinkDeletedEvent} into a row of its table. */
final class LinkDeletedEventRow extends RowWriter<LinkDeletedEvent> {
  private final LinkRow data = new LinkRow(row());

  LinkDeletedEventRow() {
    super(5);
  }

  @Override
  void writeFields(LinkDeletedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, LinkDeletedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
