// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeScannedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code QRCodeScannedData} into a struct. */
final class QRCodeScannedDataRow extends RowWriter<QRCodeScannedData> {
  private final InteractionRow interaction = new InteractionRow(row());
  private final QRCodeRow qrcode = new QRCodeRow(row());

  QRCodeScannedDataRow(UnsafeWriter parent) {
    super(parent, 3);
  }

  @Override
  void writeFields(QRCodeScannedData value) {
    optional(0, value.eventName(), ItemWriter::string);
    struct(1, "interaction", value.interaction(), interaction);
    struct(2, "qrcode", value.qrcode(), qrcode);
  }
}
