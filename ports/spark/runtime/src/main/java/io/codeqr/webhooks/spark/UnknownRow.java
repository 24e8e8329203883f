package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.UnknownEvent;

/** Writes rows of the table {@code unknown}: the envelope, with the data in {@code extra}. */
final class UnknownRow extends RowWriter<UnknownEvent> {
  UnknownRow() {
    super(4);
  }

  @Override
  void writeFields(UnknownEvent value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.event(), ItemWriter::string);
    scalar(2, value.createdAt(), ItemWriter::timestamp);
    json("data", value.data());
  }
}
