// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeScannedEvent;

/** Writes a {@code QRCodeScannedEvent} into a row of its table. */
final class QRCodeScannedEventRow extends RowWriter<QRCodeScannedEvent> {
  private final QRCodeScannedDataRow data = new QRCodeScannedDataRow(row());

  QRCodeScannedEventRow() {
    super(5);
  }

  @Override
  void writeFields(QRCodeScannedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, QRCodeScannedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
