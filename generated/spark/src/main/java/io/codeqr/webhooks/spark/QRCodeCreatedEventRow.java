// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeCreatedEvent;

/** Writes a {@code QRCodeCreatedEvent} into a row of its table. */
final class QRCodeCreatedEventRow extends RowWriter<QRCodeCreatedEvent> {
  private final QRCodeCreatedDataRow data = new QRCodeCreatedDataRow(row());

  QRCodeCreatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(QRCodeCreatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, QRCodeCreatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
