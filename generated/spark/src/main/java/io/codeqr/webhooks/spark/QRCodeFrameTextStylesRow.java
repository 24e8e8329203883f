// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCodeFrameTextStyles;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code QRCodeFrameTextStyles} into a struct. */
final class QRCodeFrameTextStylesRow extends RowWriter<QRCodeFrameTextStyles> {
  QRCodeFrameTextStylesRow(UnsafeWriter parent) {
    super(parent, 4);
  }

  @Override
  void writeFields(QRCodeFrameTextStyles value) {
    field(0, "weight", value.weight(), ItemWriter::string);
    field(1, "style", value.style(), ItemWriter::string);
    field(2, "family", value.family(), ItemWriter::string);
    field(3, "size", value.size(), ItemWriter::string);
  }
}
