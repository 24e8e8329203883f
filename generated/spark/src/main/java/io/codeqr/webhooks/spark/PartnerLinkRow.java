// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PartnerLink;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code PartnerLink} into a struct. */
final class PartnerLinkRow extends RowWriter<PartnerLink> {
  PartnerLinkRow(UnsafeWriter parent) {
    super(parent, 9);
  }

  @Override
  void writeFields(PartnerLink value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.domain(), ItemWriter::string);
    scalar(2, value.key(), ItemWriter::string);
    scalar(3, value.shortLink(), ItemWriter::string);
    scalar(4, value.url(), ItemWriter::string);
    scalar(5, value.clicks(), ItemWriter::integer);
    scalar(6, value.leads(), ItemWriter::integer);
    scalar(7, value.sales(), ItemWriter::integer);
    scalar(8, value.saleAmount(), ItemWriter::integer);
  }
}
