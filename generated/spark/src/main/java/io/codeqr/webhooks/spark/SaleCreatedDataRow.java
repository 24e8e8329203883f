// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.SaleCreatedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code SaleCreatedData} into a struct. */
final class SaleCreatedDataRow extends RowWriter<SaleCreatedData> {
  private final CustomerRow customer = new CustomerRow(row());
  private final InteractionRow interaction = new InteractionRow(row());
  private final LinkRow link = new LinkRow(row());
  private final QRCodeRow qrcode = new QRCodeRow(row());
  private final PageRow page = new PageRow(row());
  private final SaleRow sale = new SaleRow(row());

  SaleCreatedDataRow(UnsafeWriter parent) {
    super(parent, 7);
  }

  @Override
  void writeFields(SaleCreatedData value) {
    optional(0, value.eventName(), ItemWriter::string);
    struct(1, "customer", value.customer(), customer);
    struct(2, "interaction", value.interaction(), interaction);
    struct(3, "link", value.link(), link);
    struct(4, "qrcode", value.qrcode(), qrcode);
    struct(5, "page", value.page(), page);
    struct(6, "sale", value.sale(), sale);
  }
}
