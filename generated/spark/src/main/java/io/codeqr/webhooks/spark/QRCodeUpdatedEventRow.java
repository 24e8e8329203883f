// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeUpdatedEvent;

/** Writes a {@code QRCodeUpdatedEvent} into a row of its table. */
final class QRCodeUpdatedEventRow extends RowWriter<QRCodeUpdatedEvent> {
  private final QRCodeUpdatedDataRow data = new QRCodeUpdatedDataRow(row());

  QRCodeUpdatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(QRCodeUpdatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, QRCodeUpdatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
