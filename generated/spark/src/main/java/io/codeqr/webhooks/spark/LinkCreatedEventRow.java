// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.LinkCreatedEvent;

/** Writes a {@code LinkCreatedEvent} into a row of its table. */
final class LinkCreatedEventRow extends RowWriter<LinkCreatedEvent> {
  private final LinkRow data = new LinkRow(row());

  LinkCreatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(LinkCreatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, LinkCreatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
