// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.LinkClickedData;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code LinkClickedData} into a struct. */
final class LinkClickedDataRow extends RowWriter<LinkClickedData> {
  private final InteractionRow interaction = new InteractionRow(row());
  private final LinkRow link = new LinkRow(row());

  LinkClickedDataRow(UnsafeWriter parent) {
    super(parent, 3);
  }

  @Override
  void writeFields(LinkClickedData value) {
    optional(0, value.eventName(), ItemWriter::string);
    struct(1, "interaction", value.interaction(), interaction);
    struct(2, "link", value.link(), link);
  }
}
