// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.LinkUpdatedEvent;

/** Writes a {@code LinkUpdatedEvent} into a row of its table. */
final class LinkUpdatedEventRow extends RowWriter<LinkUpdatedEvent> {
  private final LinkRow data = new LinkRow(row());

  LinkUpdatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(LinkUpdatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, LinkUpdatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
