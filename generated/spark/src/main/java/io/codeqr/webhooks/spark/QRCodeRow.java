// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.QRCode;
import io.codeqr.webhooks.Tag;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code QRCode} into a struct. */
final class QRCodeRow extends RowWriter<QRCode> {
  private final QRCodeWhatsAppRow whatsapp = new QRCodeWhatsAppRow(row());
  private final ListWriter<Tag> tags = new ListWriter<>(row(), 8, TagRow::new);
  private final QRCodeFrameTextStylesRow frameTextStyles = new QRCodeFrameTextStylesRow(row());

  QRCodeRow(UnsafeWriter parent) {
    super(parent, 63);
  }

  @Override
  void writeFields(QRCode value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.domain(), ItemWriter::string);
    scalar(2, value.key(), ItemWriter::string);
    optional(3, value.archived(), ItemWriter::bool);
    optional(4, value.qrCodeStatic(), ItemWriter::bool);
    optional(5, value.type(), ItemWriter::string);
    optional(6, value.url(), ItemWriter::string);
    optional(7, value.userId(), ItemWriter::string);
    optional(8, value.projectId(), ItemWriter::string);
    scalar(9, value.scans(), ItemWriter::integer);
    optional(10, value.shortLink(), ItemWriter::string);
    optional(11, value.createdAt(), ItemWriter::timestamp);
    optional(12, value.updatedAt(), ItemWriter::timestamp);
    field(13, "expiresAt", value.expiresAt(), ItemWriter::timestamp);
    field(14, "expiredUrl", value.expiredUrl(), ItemWriter::string);
    field(15, "password", value.password(), ItemWriter::string);
    field(16, "externalId", value.externalId(), ItemWriter::string);
    field(17, "trackConversion", value.trackConversion(), ItemWriter::bool);
    field(18, "proxy", value.proxy(), ItemWriter::bool);
    field(19, "title", value.title(), ItemWriter::string);
    field(20, "description", value.description(), ItemWriter::string);
    field(21, "image", value.image(), ItemWriter::string);
    field(22, "utm_source", value.utmSource(), ItemWriter::string);
    field(23, "utm_medium", value.utmMedium(), ItemWriter::string);
    field(24, "utm_campaign", value.utmCampaign(), ItemWriter::string);
    field(25, "utm_term", value.utmTerm(), ItemWriter::string);
    field(26, "utm_content", value.utmContent(), ItemWriter::string);
    field(27, "rewrite", value.rewrite(), ItemWriter::bool);
    field(28, "doIndex", value.doIndex(), ItemWriter::bool);
    field(29, "flexible", value.flexible(), ItemWriter::bool);
    field(30, "filled", value.filled(), ItemWriter::bool);
    field(31, "ios", value.ios(), ItemWriter::string);
    field(32, "android", value.android(), ItemWriter::string);
    json("geo", value.geo());
    json("rules", value.rules());
    field(33, "useDisplayPage", value.useDisplayPage(), ItemWriter::bool);
    field(34, "contentStatic", value.contentStatic(), ItemWriter::string);
    field(35, "text", value.text(), ItemWriter::string);
    json("email", value.email());
    json("wifi", value.wifi());
    field(36, "phone", value.phone(), ItemWriter::string);
    json("vcard", value.vcard());
    json("crypto", value.crypto());
    json("sms", value.sms());
    struct(37, "whatsapp", value.whatsapp(), whatsapp);
    json("facetime", value.facetime());
    json("latlog", value.latlog());
    field(38, "logo", value.logo(), ItemWriter::string);
    field(39, "bgColor", value.bgColor(), ItemWriter::string);
    field(40, "fgColor", value.fgColor(), ItemWriter::string);
    field(41, "size", value.size(), ItemWriter::number);
    field(42, "level", value.level(), ItemWriter::string);
    field(43, "showLogo", value.showLogo(), ItemWriter::bool);
    field(44, "src", value.src(), ItemWriter::string);
    field(45, "height", value.height(), ItemWriter::number);
    field(46, "width", value.width(), ItemWriter::number);
    field(47, "excavate", value.excavate(), ItemWriter::bool);
    field(48, "publicStats", value.publicStats(), ItemWriter::bool);
    field(49, "lastClicked", value.lastClicked(), ItemWriter::timestamp);
    field(50, "leads", value.leads(), ItemWriter::integer);
    field(51, "sales", value.sales(), ItemWriter::integer);
    field(52, "saleAmount", value.saleAmount(), ItemWriter::integer);
    field(53, "tagId", value.tagId(), ItemWriter::string);
    list(54, "tags", value.tags(), tags);
    field(55, "folderId", value.folderId(), ItemWriter::string);
    field(56, "comments", value.comments(), ItemWriter::string);
    struct(57, "frameTextStyles", value.frameTextStyles(), frameTextStyles);
    field(58, "notificationToken", value.notificationToken(), ItemWriter::string);
    field(59, "preRedirection", value.preRedirection(), ItemWriter::bool);
    field(60, "pageId", value.pageId(), ItemWriter::string);
    field(61, "pageUrl", value.pageUrl(), ItemWriter::string);
    field(62, "isFormMandatory", value.isFormMandatory(), ItemWriter::bool);
  }
}
