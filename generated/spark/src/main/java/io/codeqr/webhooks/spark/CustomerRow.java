// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Customer;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code Customer} into a struct. */
final class CustomerRow extends RowWriter<Customer> {
  private final CustomerLinkRow link = new CustomerLinkRow(row());

  CustomerRow(UnsafeWriter parent) {
    super(parent, 8);
  }

  @Override
  void writeFields(Customer value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.name(), ItemWriter::string);
    field(2, "email", value.email(), ItemWriter::string);
    field(3, "avatar", value.avatar(), ItemWriter::string);
    field(4, "externalId", value.externalId(), ItemWriter::string);
    field(5, "country", value.country(), ItemWriter::string);
    field(6, "createdAt", value.createdAt(), ItemWriter::timestamp);
    struct(7, "link", value.link(), link);
    json("customFields", value.customFields());
  }
}
