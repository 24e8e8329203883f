// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeUpdatedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code QRCodeUpdatedData} into a struct. */
final class QRCodeUpdatedDataRow extends RowWriter<QRCodeUpdatedData> {
  private final QRCodeRow qrcode = new QRCodeRow(row());

  QRCodeUpdatedDataRow(UnsafeWriter parent) {
    super(parent, 2);
  }

  @Override
  void writeFields(QRCodeUpdatedData value) {
    struct(0, "qrcode", value.qrcode(), qrcode);
    field(1, "eventName", value.eventName(), ItemWriter::string);
  }
}
