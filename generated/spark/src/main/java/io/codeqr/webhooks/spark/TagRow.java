// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Tag;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code Tag} into a struct. */
final class TagRow extends RowWriter<Tag> {
  TagRow(UnsafeWriter parent) {
    super(parent, 3);
  }

  @Override
  void writeFields(Tag value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.name(), ItemWriter::string);
    scalar(2, value.color(), ItemWriter::string);
  }
}
