// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.SaleCreatedEvent;

/** Writes a {@code SaleCreatedEvent} into a row of its table. */
final class SaleCreatedEventRow extends RowWriter<SaleCreatedEvent> {
  private final SaleCreatedDataRow data = new SaleCreatedDataRow(row());

  SaleCreatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(SaleCreatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, SaleCreatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
