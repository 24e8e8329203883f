// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.LeadCreatedEvent;

/** Writes a {@code LeadCreatedEvent} into a row of its table. */
final class LeadCreatedEventRow extends RowWriter<LeadCreatedEvent> {
  private final LeadCreatedDataRow data = new LeadCreatedDataRow(row());

  LeadCreatedEventRow() {
    super(5);
  }

  @Override
  void writeFields(LeadCreatedEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, LeadCreatedEvent.NAME, ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    struct(3, "data", value.data(), data);
  }
}
