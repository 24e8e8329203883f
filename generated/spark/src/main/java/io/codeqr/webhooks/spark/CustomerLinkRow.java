// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.CustomerLink;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code CustomerLink} into a struct. */
final class CustomerLinkRow extends RowWriter<CustomerLink> {
  CustomerLinkRow(UnsafeWriter parent) {
    super(parent, 4);
  }

  @Override
  void writeFields(CustomerLink value) {
    field(0, "id", value.id(), ItemWriter::string);
    field(1, "domain", value.domain(), ItemWriter::string);
    field(2, "key", value.key(), ItemWriter::string);
    field(3, "shortLink", value.shortLink(), ItemWriter::string);
  }
}
