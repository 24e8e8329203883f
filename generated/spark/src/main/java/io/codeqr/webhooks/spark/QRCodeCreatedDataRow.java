// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeCreatedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code QRCodeCreatedData} into a struct. */
final class QRCodeCreatedDataRow extends RowWriter<QRCodeCreatedData> {
  private final QRCodeRow qrcode = new QRCodeRow(row());

  QRCodeCreatedDataRow(UnsafeWriter parent) {
    super(parent, 2);
  }

  @Override
  void writeFields(QRCodeCreatedData value) {
    struct(0, "qrcode", value.qrcode(), qrcode);
    field(1, "eventName", value.eventName(), ItemWriter::string);
  }
}
