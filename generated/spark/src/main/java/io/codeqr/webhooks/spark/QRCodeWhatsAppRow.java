// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeWhatsApp;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code QRCodeWhatsApp} into a struct. */
final class QRCodeWhatsAppRow extends RowWriter<QRCodeWhatsApp> {
  QRCodeWhatsAppRow(UnsafeWriter parent) {
    super(parent, 2);
  }

  @Override
  void writeFields(QRCodeWhatsApp value) {
    field(0, "number", value.number(), ItemWriter::string);
    field(1, "message", value.message(), ItemWriter::string);
  }
}
