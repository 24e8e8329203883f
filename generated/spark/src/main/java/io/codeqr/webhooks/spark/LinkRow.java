// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Link;
import io.codeqr.webhooks.Tag;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code Link} into a struct. */
final class LinkRow extends RowWriter<Link> {
  private final ListWriter<Tag> tags = new ListWriter<>(row(), 8, TagRow::new);

  LinkRow(UnsafeWriter parent) {
    super(parent, 48);
  }

  @Override
  void writeFields(Link value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.domain(), ItemWriter::string);
    scalar(2, value.key(), ItemWriter::string);
    field(3, "externalId", value.externalId(), ItemWriter::string);
    scalar(4, value.url(), ItemWriter::string);
    scalar(5, value.trackConversion(), ItemWriter::bool);
    scalar(6, value.archived(), ItemWriter::bool);
    field(7, "expiresAt", value.expiresAt(), ItemWriter::timestamp);
    optional(8, value.expiredUrl(), ItemWriter::string);
    optional(9, value.password(), ItemWriter::string);
    scalar(10, value.proxy(), ItemWriter::bool);
    optional(11, value.title(), ItemWriter::string);
    optional(12, value.description(), ItemWriter::string);
    optional(13, value.image(), ItemWriter::string);
    optional(14, value.video(), ItemWriter::string);
    scalar(15, value.rewrite(), ItemWriter::bool);
    scalar(16, value.doIndex(), ItemWriter::bool);
    optional(17, value.ios(), ItemWriter::string);
    optional(18, value.android(), ItemWriter::string);
    json("geo", value.geo(), true);
    scalar(19, value.publicStats(), ItemWriter::bool);
    field(20, "tagId", value.tagId(), ItemWriter::string);
    list(21, "tags", value.tags(), tags);
    optional(22, value.comments(), ItemWriter::string);
    scalar(23, value.shortLink(), ItemWriter::string);
    scalar(24, value.qrCode(), ItemWriter::string);
    optional(25, value.utmSource(), ItemWriter::string);
    optional(26, value.utmMedium(), ItemWriter::string);
    optional(27, value.utmCampaign(), ItemWriter::string);
    optional(28, value.utmTerm(), ItemWriter::string);
    optional(29, value.utmContent(), ItemWriter::string);
    field(30, "userId", value.userId(), ItemWriter::string);
    scalar(31, value.projectId(), ItemWriter::string);
    scalar(32, value.clicks(), ItemWriter::integer);
    field(33, "lastClicked", value.lastClicked(), ItemWriter::timestamp);
    scalar(34, value.leads(), ItemWriter::integer);
    scalar(35, value.sales(), ItemWriter::integer);
    scalar(36, value.saleAmount(), ItemWriter::integer);
    scalar(37, value.createdAt(), ItemWriter::timestamp);
    scalar(38, value.updatedAt(), ItemWriter::timestamp);
    field(39, "flexible", value.flexible(), ItemWriter::bool);
    json("rules", value.rules());
    field(40, "folderId", value.folderId(), ItemWriter::string);
    field(41, "notificationToken", value.notificationToken(), ItemWriter::string);
    field(42, "preRedirection", value.preRedirection(), ItemWriter::bool);
    field(43, "pageId", value.pageId(), ItemWriter::string);
    field(44, "pageUrl", value.pageUrl(), ItemWriter::string);
    field(45, "isFormMandatory", value.isFormMandatory(), ItemWriter::bool);
    field(46, "filled", value.filled(), ItemWriter::bool);
    field(47, "useAsTemplate", value.useAsTemplate(), ItemWriter::bool);
  }
}
