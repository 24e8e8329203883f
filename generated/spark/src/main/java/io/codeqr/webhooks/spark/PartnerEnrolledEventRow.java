// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.PartnerEnrolledEvent;

/** Writes a {@code PartnerEnrolledEvent} into a row of its table. */
final class PartnerEnrolledEventRow extends RowWriter<PartnerEnrolledEvent> {
  private final PartnerRow data = new PartnerRow(row());

  PartnerEnrolledEventRow() {
    super(5);
  }

  @Override
  void writeFields(PartnerEnrolledEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, PartnerEnrolledEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
