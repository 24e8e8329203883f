// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Sale;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code Sale} into a struct. */
final class SaleRow extends RowWriter<Sale> {
  SaleRow(UnsafeWriter parent) {
    super(parent, 4);
  }

  @Override
  void writeFields(Sale value) {
    scalar(0, value.amount(), ItemWriter::integer);
    scalar(1, value.currency(), ItemWriter::string);
    optional(2, value.paymentProcessor(), ItemWriter::string);
    field(3, "invoiceId", value.invoiceId(), ItemWriter::string);
  }
}
