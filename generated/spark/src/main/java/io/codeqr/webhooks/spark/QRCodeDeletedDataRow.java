// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeDeletedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code QRCodeDeletedData} into a struct. */
final class QRCodeDeletedDataRow extends RowWriter<QRCodeDeletedData> {
  private final QRCodeRow qrcode = new QRCodeRow(row());

  QRCodeDeletedDataRow(UnsafeWriter parent) {
    super(parent, 2);
  }

  @Override
  void writeFields(QRCodeDeletedData value) {
    struct(0, "qrcode", value.qrcode(), qrcode);
    field(1, "eventName", value.eventName(), ItemWriter::string);
  }
}
