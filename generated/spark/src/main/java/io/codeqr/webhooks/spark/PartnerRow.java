// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Partner;
import io.codeqr.webhooks.PartnerLink;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code Partner} into a struct. */
final class PartnerRow extends RowWriter<Partner> {
  private final ListWriter<PartnerLink> links = new ListWriter<>(row(), 8, PartnerLinkRow::new);

  PartnerRow(UnsafeWriter parent) {
    super(parent, 19);
  }

  @Override
  void writeFields(Partner value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.name(), ItemWriter::string);
    scalar(2, value.email(), ItemWriter::string);
    optional(3, value.image(), ItemWriter::string);
    optional(4, value.description(), ItemWriter::string);
    optional(5, value.country(), ItemWriter::string);
    optional(6, value.payoutsEnabledAt(), ItemWriter::timestamp);
    scalar(7, value.createdAt(), ItemWriter::timestamp);
    scalar(8, value.status(), ItemWriter::string);
    scalar(9, value.programId(), ItemWriter::string);
    optional(10, value.tenantId(), ItemWriter::string);
    list(11, "links", value.links(), links);
    scalar(12, value.clicks(), ItemWriter::integer);
    scalar(13, value.leads(), ItemWriter::integer);
    scalar(14, value.sales(), ItemWriter::integer);
    scalar(15, value.saleAmount(), ItemWriter::integer);
    scalar(16, value.earnings(), ItemWriter::number);
    optional(17, value.applicationId(), ItemWriter::string);
    field(18, "eventName", value.eventName(), ItemWriter::string);
  }
}
