// Code generated from schemas/ by npm run generate. DO NOT EDIT.

package io.codeqr.webhooks.spark;

import io.codeqr.webhooks.Page;
import org.apache.spark.sql.catalyst.expressions.codegen.UnsafeWriter;

/** Writes a {@code Page} into a struct. */
final class PageRow extends RowWriter<Page> {
  PageRow(UnsafeWriter parent) {
    super(parent, 42);
  }

  @Override
  void writeFields(Page value) {
    scalar(0, value.id(), ItemWriter::string);
    scalar(1, value.domain(), ItemWriter::string);
    scalar(2, value.key(), ItemWriter::string);
    optional(3, value.name(), ItemWriter::string);
    scalar(4, value.type(), ItemWriter::string);
    scalar(5, value.projectId(), ItemWriter::string);
    optional(6, value.userId(), ItemWriter::string);
    scalar(7, value.views(), ItemWriter::integer);
    optional(8, value.createdAt(), ItemWriter::timestamp);
    optional(9, value.updatedAt(), ItemWriter::timestamp);
    field(10, "description", value.description(), ItemWriter::string);
    field(11, "logo", value.logo(), ItemWriter::string);
    field(12, "image", value.image(), ItemWriter::string);
    field(13, "imageBlurhash", value.imageBlurhash(), ItemWriter::string);
    field(14, "externalId", value.externalId(), ItemWriter::string);
    field(15, "trackConversion", value.trackConversion(), ItemWriter::bool);
    field(16, "message404", value.message404(), ItemWriter::string);
    field(17, "pageTitle", value.pageTitle(), ItemWriter::string);
    field(18, "pageSubtitle", value.pageSubtitle(), ItemWriter::string);
    field(19, "heroButtonLink", value.heroButtonLink(), ItemWriter::string);
    field(20, "heroButtonText", value.heroButtonText(), ItemWriter::string);
    field(21, "heroShowButton", value.heroShowButton(), ItemWriter::bool);
    field(22, "pageBackgroundType", value.pageBackgroundType(), ItemWriter::string);
    json("pageBackgroundStyles", value.pageBackgroundStyles());
    field(23, "pageFormType", value.pageFormType(), ItemWriter::string);
    json("pageFromStyles", value.pageFromStyles());
    field(24, "inputStyle", value.inputStyle(), ItemWriter::string);
    field(25, "buttonType", value.buttonType(), ItemWriter::string);
    json("buttonStyles", value.buttonStyles());
    field(26, "submitButtonType", value.submitButtonType(), ItemWriter::string);
    json("submitButtonStyles", value.submitButtonStyles());
    field(27, "fontFamily", value.fontFamily(), ItemWriter::string);
    field(28, "fontColor", value.fontColor(), ItemWriter::string);
    json("items", value.items());
    field(29, "lastClicked", value.lastClicked(), ItemWriter::timestamp);
    field(30, "leads", value.leads(), ItemWriter::integer);
    field(31, "sales", value.sales(), ItemWriter::integer);
    field(32, "saleAmount", value.saleAmount(), ItemWriter::integer);
    field(33, "publicStats", value.publicStats(), ItemWriter::bool);
    field(34, "hiddenLogo", value.hiddenLogo(), ItemWriter::bool);
    field(35, "notificationToken", value.notificationToken(), ItemWriter::string);
    json("socialMediaLinks", value.socialMediaLinks());
    field(36, "feedbacksCount", value.feedbacksCount(), ItemWriter::integer);
    field(37, "thankYouTitle", value.thankYouTitle(), ItemWriter::string);
    field(38, "thankYouDescription", value.thankYouDescription(), ItemWriter::string);
    field(39, "thankYouRedirectUrl", value.thankYouRedirectUrl(), ItemWriter::string);
    field(40, "url", value.url(), ItemWriter::string);
    field(41, "folderId", value.folderId(), ItemWriter::string);
  }
}
