// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeDeletedEvent;

/** Writes a {@code QRCodeDeletedEvent} into a row of its table. */
final class QRCodeDeletedEventRow extends RowWriter<QRCodeDeletedEvent> {
  private final QRCodeDeletedDataRow data = new QRCodeDeletedDataRow(row());

  QRCodeDeletedEventRow() {
    super(5);
  }

  @Override
  void writeFields(QRCodeDeletedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, QRCodeDeletedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
